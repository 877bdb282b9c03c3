import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLog } from '../../../src/log/log.ts';
import { makeGazetteer } from '../../../src/report/names/gazetteer.ts';
import { digestOf } from '../../../src/search/digest/digest.ts';
import { pack } from '../../../src/search/digest/packed.ts';
import { embeddedEngine, type KeptIndex } from '../../../src/search/embeddedEngine.ts';
import { WEIGHING } from '../../../src/search/engine/weighing.ts';
import { openDigestStore } from '../../../src/search/kept/digestStore.ts';
import { REPORT } from '../../corpus.ts';
import { library } from '../../library.ts';

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'pilcrow-'));
});
afterEach(() => rmSync(cache, { recursive: true, force: true }));

const open = async (gazetteer = undefined as Awaited<ReturnType<typeof library>>['gazetteer'] | undefined) =>
  openDigestStore({ cache, corpus: 'corpus', gazetteer: gazetteer ?? (await library()).gazetteer }, openLog('silent'));

async function made() {
  const { analysis, gazetteer, passages } = await library();
  const engine = embeddedEngine(analysis);
  await engine.index(passages);
  return { digest: pack(await digestOf(REPORT.document, analysis, gazetteer)), index: engine.kept() as KeptIndex };
}

test('a digest is kept under its key', async () => {
  const { digest } = await made();
  (await open()).write('a', digest);
  expect((await open()).read('a')).toEqual(digest);
  expect((await open()).read('b')).toBeNull();
});

test('an engine finds the same with the index that was kept', async () => {
  const { index } = await made();
  const { analysis, passages, engine } = await library();
  (await open()).writeIndex(['a', 'b'], index);
  const known = (await open()).readIndex(['a', 'b']);
  const again = embeddedEngine(analysis, null, WEIGHING, known);
  await again.index(passages);
  const query = { text: '马里稳定团有多少人', limit: 10 };
  expect(await again.query(query)).toEqual(await engine.query(query));
});

test('an index of other digests, or in another order, is none', async () => {
  const { index } = await made();
  (await open()).writeIndex(['a', 'b'], index);
  for (const keys of [['a'], ['b', 'a'], ['a', 'b', 'c']]) expect((await open()).readIndex(keys)).toBeNull();
});

test('what was made with other names is not read, and goes when an index is kept', async () => {
  const { digest, index } = await made();
  (await open()).write('a', digest);
  const other = await open(makeGazetteer([]));
  expect(other.read('a')).toBeNull();
  other.write('b', digest);
  other.write('c', digest);
  other.writeIndex(['b'], index);
  const files = readdirSync(cache, { recursive: true, encoding: 'utf8' });
  expect(files.filter((name) => name.endsWith('.digest'))).toHaveLength(1);
  expect(files.some((name) => name.endsWith('index'))).toBe(true);
});

test('a cache that cannot be written is told, and stops nothing', async () => {
  const lines: string[] = [];
  const { gazetteer } = await library();
  const log = openLog('warn', { write: (line) => void lines.push(line) });
  const store = openDigestStore({ cache: '/dev/null', corpus: 'corpus', gazetteer }, log);
  const { digest, index } = await made();
  for (const key of ['a', 'b']) store.write(key, digest);
  store.writeIndex(['a', 'b'], index);
  expect(lines).toEqual([expect.stringContaining('could not be kept')]);
  expect(store.read('a')).toBeNull();
  expect(store.readIndex(['a'])).toBeNull();
});

test('a folder in the place of a file is told, and what it should hold is made anew', async () => {
  const { digest, index } = await made();
  const store = await open();
  store.write('a', digest);
  store.writeIndex(['a'], index);
  const [folder = ''] = readdirSync(cache);
  for (const name of readdirSync(join(cache, folder))) {
    rmSync(join(cache, folder, name));
    mkdirSync(join(cache, folder, name));
  }
  expect(store.read('a')).toBeNull();
  expect(store.readIndex(['a'])).toBeNull();
});

test('a cache that vanishes is made again', async () => {
  const { digest } = await made();
  const store = await open();
  store.write('a', digest);
  rmSync(cache, { recursive: true });
  expect(store.read('a')).toBeNull();
  store.write('a', digest);
  expect(store.read('a')).toEqual(digest);
});

test('what a killed process left half goes when an index is kept, and what another writes just now does not', async () => {
  const { digest, index } = await made();
  const store = await open();
  store.write('a', digest);
  const [folder = ''] = readdirSync(cache);
  const [left, written] = ['a.digest.77', 'a.digest.78'].map((name) => join(cache, folder, name)) as [string, string];
  writeFileSync(left, 'half');
  utimesSync(left, 0, 0);
  writeFileSync(written, 'half');
  store.writeIndex(['a'], index);
  expect(readdirSync(join(cache, folder)).toSorted()).toEqual(['a.digest', 'a.digest.78', 'index']);
});

test('any file cut anywhere, or with any byte turned, is made anew or reads the same', async () => {
  const { digest, index } = await made();
  const store = await open();
  store.write('a', digest);
  store.writeIndex(['a'], index);
  const [folder = ''] = readdirSync(cache);
  const reading = { 'a.digest': () => store.read('a'), index: () => store.readIndex(['a']) };
  for (const [name, read] of Object.entries(reading)) {
    const file = join(cache, folder, name);
    const whole = readFileSync(file);
    expect(read()).not.toBeNull();
    const damage = fc.record({
      at: fc.nat(whole.length - 1),
      turned: fc.integer({ min: 1, max: 255 }),
      cut: fc.boolean(),
    });
    fc.assert(
      fc.property(damage, ({ at, turned, cut }) => {
        const damaged = Buffer.from(cut ? whole.subarray(0, at) : whole);
        if (!cut) damaged[at] = (damaged[at] as number) ^ turned;
        writeFileSync(file, damaged);
        expect(read()).toBeNull();
      }),
      {
        examples: [0, 31, 32, 33, 40].flatMap((at) => [
          [{ at, turned: 1, cut: true }],
          [{ at, turned: 1, cut: false }],
        ]),
      },
    );
  }
});
