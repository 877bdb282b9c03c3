import { cpSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLog } from '../../../src/log/log.ts';
import { CORPUS_DIRECTORY } from '../../../src/open.ts';
import { openDigestStore } from '../../../src/search/kept/digestStore.ts';
import { keptDigests } from '../../../src/search/kept/keptDigests.ts';
import { library } from '../../library.ts';

let directory: string;
let corpus: string;
let cache: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'pilcrow-'));
  [corpus, cache] = [join(directory, 'corpus'), join(directory, 'cache')];
  cpSync(CORPUS_DIRECTORY, corpus, { recursive: true });
});
afterEach(() => rmSync(directory, { recursive: true }));

/** The digests, and the lines of the log. */
async function read() {
  const lines: string[] = [];
  const log = openLog('info', { write: (line) => void lines.push(line) });
  const { analysis, gazetteer } = await library();
  const store = openDigestStore({ cache, corpus, gazetteer }, log);
  return { digests: await keptDigests(corpus, { analysis, gazetteer, store }, log), lines };
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'));

test('a document is read once, and again when it has changed', async () => {
  const { digests } = await read();
  const kept = filesIn(cache);
  expect(kept).toHaveLength(1);
  const again = await read();
  expect(again.digests[0]?.passages).toEqual(digests[0]?.passages);
  expect(again.digests[0]?.key).toBe(digests[0]?.key);
  expect(filesIn(cache)).toEqual(kept);
  writeFileSync(join(corpus, 'a-68-652/errata.json'), '[]');
  const changed = await read();
  expect(changed.digests[0]?.document.paragraphs.flatMap(({ errata }) => errata)).toEqual([]);
  expect(filesIn(cache)).toHaveLength(2);
});

test('a damaged file is made anew, and the log says so', async () => {
  await read();
  const [file = ''] = filesIn(cache);
  truncateSync(join(cache, file), 100);
  const { digests, lines } = await read();
  expect(digests[0]?.passages).toHaveLength(96);
  expect(lines.join('')).toContain('damaged');
});

test('a document with a fault opens nothing, but what was read of others is kept', async () => {
  cpSync(join(corpus, 'a-68-652'), join(corpus, 'a-68-653'), { recursive: true });
  writeFileSync(join(corpus, 'a-68-653/errata.json'), '[{}]');
  await expect(read()).rejects.toThrow('errata.json');
  expect(filesIn(cache)).toHaveLength(1);
});
