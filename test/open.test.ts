import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { CorpusError } from '../src/ingest/fault.ts';
import { openLog } from '../src/log/log.ts';
import { CORPUS_DIRECTORY, checkCorpus, closeLibrary, openCorpus } from '../src/open.ts';
import { MADE_UP_DIRECTORY } from './madeUpCorpus.ts';

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

test('the newest document comes first, in each language, and one without a date last', async () => {
  const library = await openCorpus(MADE_UP_DIRECTORY, openLog('silent'));
  expect(library.documents.map(({ info }) => info.id)).toEqual([
    'a-99-245-zh-hant',
    's-res-9999-2031',
    'a-99-17',
    'a-99-17-en',
    'lighthouse-convention',
  ]);
  expect(library.passages.map(({ paragraph }) => paragraph)).toEqual(
    library.documents.flatMap(({ paragraphs }) => paragraphs),
  );
  await closeLibrary(library);
});

test('a report whose numbers do not rise by one is read, and the warning has its file and line', async () => {
  const file = 'a-68-652/special-committee-report-68.zh.txt';
  const { faults, warnings } = await checkCorpus(corpusWith(file, (text) => text.replace(/^17\./mu, '18.')));
  expect(faults).toEqual([]);
  expect(warnings.map(({ message }) => message)).toEqual([
    'paragraph 18 follows 16: 17 is missing',
    'paragraph 18 follows 18: the number is printed again',
  ]);
  expect(warnings.map(({ file: named, line }) => [named.endsWith(file), (line ?? 0) > 1])).toEqual([
    [true, true],
    [true, true],
  ]);
});

test('a footnote without a mark does not open', async () => {
  const file = 'a-68-652/special-committee-report-68.zh.txt';
  const broken = corpusWith(file, (text) => text.replace('科索沃¹', '科索沃'));
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

test('a folder without a document does not open, and says so in one sentence', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pilcrow-'));
  copies.push(folder);
  const opened = openCorpus(folder, openLog('silent'));
  await expect(opened).rejects.toThrow(`${folder}: holds no document: npm run corpus -- add FILE adds one`);
});

test('a folder of documents alone is without fault: it has the names of the project', async () => {
  expect(await checkCorpus(MADE_UP_DIRECTORY)).toEqual({ faults: [], warnings: [], strays: [] });
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
