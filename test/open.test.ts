import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { CorpusError } from '../src/ingest/fault.ts';
import { openLog } from '../src/log/log.ts';
import { CORPUS_DIRECTORY, checkCorpus, closeLibrary, openCorpus } from '../src/open.ts';

const copies: string[] = [];

afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true });
});

/** A copy of the corpus with a change in one file. */
function corpusWith(file: string, change: (text: string) => string): string {
  const copy = mkdtempSync(join(tmpdir(), 'pilcrow-'));
  copies.push(copy);
  cpSync(CORPUS_DIRECTORY, copy, { recursive: true });
  const path = join(copy, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return copy;
}

test('the corpus of the repository is without fault, and opens', async () => {
  expect(await checkCorpus(CORPUS_DIRECTORY)).toEqual({ faults: [], warnings: [], strays: [] });
  const library = await openCorpus(CORPUS_DIRECTORY, openLog('silent'));
  const { documents, passages } = library;
  expect(documents.map(({ info }) => info.symbol)).toEqual(['A/68/652']);
  expect(passages).toHaveLength(96);
  await closeLibrary(library);
});

test('a report whose numbers do not rise by one does not open, and the fault has its file and line', async () => {
  const file = 'a-68-652/special-committee-report-68.zh.txt';
  const broken = corpusWith(file, (text) => text.replace(/^17\./mu, '18.'));
  const [fault] = (await checkCorpus(broken)).faults;
  expect(fault?.file).toBe(join(broken, file));
  expect(fault?.line).toBeGreaterThan(1);
  await expect(openCorpus(broken, openLog('silent'))).rejects.toThrow(CorpusError);
});

test('an erratum that does not match the text does not open', async () => {
  const broken = corpusWith('a-68-652/errata.json', (text) => text.replace('利比亚', '利比比亚'));
  await expect(openCorpus(broken, openLog('silent'))).rejects.toThrow(/errata\.json:\d+: /u);
});

test('a gazetteer that cannot be read does not open', async () => {
  const broken = corpusWith('missions.json', (text) => text.slice(0, 100));
  await expect(openCorpus(broken, openLog('silent'))).rejects.toThrow(/missions\.json:\d+: /u);
});

test('a corpus that is not there does not open', async () => {
  await expect(openCorpus(join(CORPUS_DIRECTORY, 'nowhere'), openLog('silent'))).rejects.toThrow();
});

test('what is no part of the corpus is passed over, and the log names it', async () => {
  const file = 'missions.json';
  const copy = corpusWith(file, (text) => text);
  const stray = join(copy, '.DS_Store');
  writeFileSync(stray, '');
  const lines: string[] = [];
  const log = openLog('warn', { write: (line) => void lines.push(line) });
  await closeLibrary(await openCorpus(copy, log));
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ strays: [stray] });
  expect(await checkCorpus(copy)).toEqual({ faults: [], warnings: [], strays: [stray] });
});
