import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIMENSIONS } from '../../../src/search/models/encoder.ts';
import { type EncodeTexts, keptVectors } from '../../../src/search/vectors/keptVectors.ts';
import type { Detail } from '../../../src/search/vectors/textVectors.ts';

const cache = join(mkdtempSync(join(tmpdir(), 'kept-')), 'cache.vectors');
const asked: string[][] = [];
const details: Detail[] = [];

/** A vector that tells the length of its text. */
const encode: EncodeTexts = async (texts, detail) => {
  asked.push([...texts]);
  details.push(detail);
  return texts.map((text) => ({
    whole: new Int8Array(DIMENSIONS).fill(text.length),
    windows: new Int8Array(),
    sentences: new Int8Array(),
    pieces: Uint16Array.from(detail.pieces ? [1] : []),
    pieceRows: new Int8Array(detail.pieces ? DIMENSIONS : 0),
  }));
};
const lengths = async (texts: string[], kept: Partial<Parameters<typeof keptVectors>[0]> = {}) =>
  (await keptVectors({ shipped: [], cache, model: 'm', encode, ...kept })(texts)).map(({ whole }) => whole[0]);

test('what is missing is made once, for equal texts once, and kept', async () => {
  expect(await lengths(['a', 'bb', 'a'])).toEqual([1, 2, 1]);
  expect(await lengths(['bb', 'ccc'])).toEqual([2, 3]);
  expect(await lengths(['ccc', 'a'])).toEqual([3, 1]);
  expect(asked).toEqual([['a', 'bb'], ['ccc']]);
});

test('shipped vectors serve as well, and who waits is told what is missing', async () => {
  const told: number[][] = [];
  const onMissing = (missing: number, all: number) => void told.push([missing, all]);
  expect(await lengths(['a', 'dddd'], { shipped: [cache], cache: null, onMissing })).toEqual([1, 4]);
  expect(told).toEqual([[1, 2]]);
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
  const told: string[] = [];
  const kept = { shipped: [damaged], cache: own, onDamaged: (file: string) => void told.push(file) };
  expect(await lengths(['ff'], kept)).toEqual([2]);
  expect(told.toSorted()).toEqual([damaged, own].toSorted());
  told.length = 0;
  expect(await lengths(['ff'], { ...kept, shipped: [] })).toEqual([2]);
  expect(told).toEqual([]);
});

test('a cache that cannot be written costs the next start, not this one', async () => {
  const told: unknown[] = [];
  const unwritable = join(cache, 'below a file', 'some.vectors');
  expect(await lengths(['gg'], { cache: unwritable, onUnkept: (error) => void told.push(error) })).toEqual([2]);
  expect(told).toHaveLength(1);
});

test('what is made before it is stopped is kept', async () => {
  const own = join(mkdtempSync(join(tmpdir(), 'kept-')), 'some.vectors');
  const stop = new AbortController();
  const half: EncodeTexts = async (texts, detail) => {
    stop.abort();
    return encode(texts.slice(0, 1), detail);
  };
  const kept = keptVectors({ shipped: [], cache: own, model: 'm', encode: half });
  await expect(kept(['h', 'ii'], stop.signal)).rejects.toThrow('aborted');
  asked.length = 0;
  await lengths(['h', 'ii'], { cache: own });
  expect(asked).toEqual([['ii']]);
});
