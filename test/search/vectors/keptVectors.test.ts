import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { openLog } from '../../../src/log/log.ts';
import { DIMENSIONS } from '../../../src/search/models/encoder.ts';
import {
  type EncodeTexts,
  keptVectors,
  readVectors,
  type VectorFiles,
  writeVectors,
} from '../../../src/search/vectors/keptVectors.ts';
import type { Detail } from '../../../src/search/vectors/windowVectors.ts';
import { untitled } from '../untitled.ts';

const cache = join(mkdtempSync(join(tmpdir(), 'kept-')), 'cache.vectors');
const asked: string[][] = [];
const details: Detail[] = [];

/** A vector that tells the length of its text. */
const encode: EncodeTexts = async function* (texts, detail) {
  asked.push(texts.map(({ text }) => text));
  details.push(detail);
  for (const { text } of texts) {
    yield {
      whole: new Int8Array(DIMENSIONS).fill(text.length),
      windows: new Int8Array(),
      sentences: new Int8Array(),
      pieces: Uint16Array.from(detail.pieces ? [1] : []),
      pieceRows: new Int8Array(detail.pieces ? DIMENSIONS : 0),
    };
  }
};
/** The lines of the log since the last test. */
const told: { readonly level: number; readonly file?: string; readonly missing?: number; readonly all?: number }[] = [];
const log = openLog('info', { write: (line) => void told.push(JSON.parse(line)) });
const lengths = async (texts: string[], files: Partial<VectorFiles> = {}) =>
  (await keptVectors({ shipped: [], cache, ...files }, 'm', encode, log)(texts.map(untitled))).map(
    ({ whole }) => whole[0],
  );
const warned = () => told.filter(({ level }) => level > 30);

beforeEach(() => void told.splice(0));

test('what is missing is made once, for equal texts once, and kept', async () => {
  expect(await lengths(['a', 'bb', 'a'])).toEqual([1, 2, 1]);
  expect(await lengths(['bb', 'ccc'])).toEqual([2, 3]);
  expect(await lengths(['ccc', 'a'])).toEqual([3, 1]);
  expect(asked).toEqual([['a', 'bb'], ['ccc']]);
});

test('shipped vectors serve as well, and who waits is told what is missing', async () => {
  expect(await lengths(['a', 'dddd'], { shipped: [cache], cache: null })).toEqual([1, 4]);
  expect(told.map(({ missing, all }) => [missing, all])).toEqual([[1, 2]]);
});

test('a large library keeps neither pieces nor sentences', async () => {
  await lengths(['e'.repeat(300_001)], { cache: null });
  expect(details.at(-1)).toEqual({ sentences: false, pieces: false });
  expect(details[0]).toEqual({ sentences: true, pieces: true });
});

test('a damaged file is told of and made anew, be it shipped or the cache', async () => {
  const [damaged, own] = [1, 2].map(() => join(mkdtempSync(join(tmpdir(), 'kept-')), 'some.vectors')) as [
    string,
    string,
  ];
  writeFileSync(damaged, 'no vectors');
  writeFileSync(own, 'no vectors');
  expect(await lengths(['ff'], { shipped: [damaged], cache: own })).toEqual([2]);
  const files = warned().map(({ file }) => file);
  expect(files.toSorted()).toEqual([damaged, own].toSorted());
  told.length = 0;
  expect(await lengths(['ff'], { cache: own })).toEqual([2]);
  expect(warned()).toEqual([]);
});

test('a cache that cannot be written costs the next start, not this one', async () => {
  const unwritable = join(cache, 'below a file', 'some.vectors');
  expect(await lengths(['gg'], { cache: unwritable })).toEqual([2]);
  expect(warned()).toHaveLength(1);
});

test('what is made before it is stopped is kept', async () => {
  const own = join(mkdtempSync(join(tmpdir(), 'kept-')), 'some.vectors');
  const stop = new AbortController();
  const half: EncodeTexts = (texts, detail) => {
    stop.abort();
    return encode(texts.slice(0, 1), detail);
  };
  const kept = keptVectors({ shipped: [], cache: own }, 'm', half, log);
  await expect(kept(['h', 'ii'].map(untitled), stop.signal)).rejects.toThrow('aborted');
  asked.length = 0;
  await lengths(['h', 'ii'], { cache: own });
  expect(asked).toEqual([['ii']]);
});

const directory = mkdtempSync(join(tmpdir(), 'vectors-'));
const VECTORS = {
  whole: new Int8Array(DIMENSIONS).fill(-127),
  windows: new Int8Array(2 * DIMENSIONS).fill(3),
  sentences: new Int8Array(),
  pieces: Uint16Array.from([47_073, 5, 9]),
  pieceRows: new Int8Array(3 * DIMENSIONS).fill(-1),
};

test('what is written is read', () => {
  const file = join(directory, 'new', 'some.vectors');
  const vectors = new Map([
    ['a', VECTORS],
    ['b', { ...VECTORS, pieces: new Uint16Array(), pieceRows: new Int8Array() }],
  ]);
  writeVectors(file, 'model', vectors);
  expect(readVectors(file, 'model')).toEqual(vectors);
});

test('nothing is read of another model, of no file, of a cut one', () => {
  const file = join(directory, 'broken.vectors');
  writeVectors(file, 'model', new Map([['a', VECTORS]]));
  expect(readVectors(file, 'other').size).toBe(0);
  truncateSync(file, 900);
  expect(readVectors(file, 'model').size).toBe(0);
  writeFileSync(file, 'not vectors');
  expect(readVectors(file, 'model').size).toBe(0);
  expect(readVectors(join(directory, 'absent'), 'model').size).toBe(0);
});

test('a file with any bit turned is told of, and nothing is read of it; another model’s is not damaged', () => {
  const file = join(directory, 'turned.vectors');
  writeVectors(file, 'model', new Map([['a', VECTORS]]));
  const whole = readFileSync(file);
  const damagedAt: number[] = [];
  const places = [0, 63, 64, 65, 80, Math.floor(whole.length / 2), whole.length - 1];
  for (const at of places) {
    const turned = Buffer.from(whole);
    turned[at] = (turned[at] as number) ^ 1;
    writeFileSync(file, turned);
    expect(readVectors(file, 'model', () => damagedAt.push(at)).size).toBe(0);
  }
  expect(damagedAt).toEqual(places);
  writeFileSync(file, whole);
  expect(readVectors(file, 'other', () => damagedAt.push(-1)).size).toBe(0);
  expect(damagedAt).not.toContain(-1);
});

test('a file cut anywhere, or with any byte turned, gives no vectors or the same', () => {
  const file = join(directory, 'damaged.vectors');
  const vectors = new Map([['a', VECTORS]]);
  writeVectors(file, 'model', vectors);
  const whole = readFileSync(file);
  const damage = fc.record({
    at: fc.nat(whole.length - 1),
    turned: fc.integer({ min: 0, max: 255 }),
    cut: fc.boolean(),
  });
  fc.assert(
    fc.property(damage, ({ at, turned, cut }) => {
      const damaged = Buffer.from(cut ? whole.subarray(0, at) : whole);
      if (!cut) damaged[at] = (damaged[at] as number) ^ turned;
      writeFileSync(file, damaged);
      expect(readVectors(file, 'model')).toEqual(damaged.equals(whole) ? vectors : new Map());
    }),
  );
});

test('a file that cannot be read is told of once, and its vectors are made', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  expect(await lengths(['jj'], { shipped: [folder], cache: folder })).toEqual([2]);
  expect(warned()).toHaveLength(1);
});

test('what was made before the encoder failed is kept', async () => {
  const own = join(mkdtempSync(join(tmpdir(), 'kept-')), 'some.vectors');
  const failing: EncodeTexts = async function* (texts, detail) {
    yield* encode(texts.slice(0, 1), detail);
    throw new Error('The thread has ended');
  };
  await expect(keptVectors({ shipped: [], cache: own }, 'm', failing, log)(['k', 'll'].map(untitled))).rejects.toThrow(
    'has ended',
  );
  asked.length = 0;
  await lengths(['k', 'll'], { cache: own });
  expect(asked).toEqual([['ll']]);
});

test('the vectors shipped with a report are whole', () => {
  const damaged: string[] = [];
  const file = 'corpus/a-68-652/paragraphs.vectors';
  readVectors(file, 'model', () => damaged.push(file));
  expect(damaged).toEqual([]);
});
