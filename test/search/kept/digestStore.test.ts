import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
afterEach(() => rmSync(cache, { recursive: true }));

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
  store.write('a', (await made()).digest);
  expect(lines.join('')).toContain('could not be kept');
  expect(store.read('a')).toBeNull();
});
