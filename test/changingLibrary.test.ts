import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type ChangingLibrary, openChanging } from '../src/changingLibrary.ts';
import { addFolder, removeFolder } from '../src/ingest/adding/folder.ts';
import { readNewDocument } from '../src/ingest/adding/newDocument.ts';
import { openLog } from '../src/log/log.ts';
import { CORPUS_DIRECTORY } from '../src/open.ts';

const EVERY_MS = 30;
/** A new library takes a second or two, longer beside other tests. */
const PATIENCE = { timeout: 60_000, interval: 50 };

let directory: string;
let corpus: string;
let changing: ChangingLibrary;
const lines: string[] = [];

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'pilcrow-'));
  corpus = join(directory, 'corpus');
  cpSync(CORPUS_DIRECTORY, corpus, { recursive: true });
  const log = openLog('info', { write: (line) => void lines.push(line) });
  changing = await openChanging({ directory: corpus, cache: join(directory, 'cache') }, log, EVERY_MS);
});
afterAll(async () => {
  await changing.close();
  rmSync(directory, { recursive: true });
});

const symbols = () => changing.current().documents.map(({ info }) => info.symbol);
const best = async (text: string) => (await changing.current().engine.query({ text, limit: 1 }))[0]?.passage.paragraph;

async function add(text: string, symbol: string): Promise<void> {
  const file = join(directory, 'lighthouses.txt');
  writeFileSync(file, text);
  addFolder(corpus, await readNewDocument(file, { symbol }, 'made up'));
}

test('a document that is added is found without a restart, and those there before are the same', async () => {
  const [report] = changing.current().documents;
  const asked = changing.current();
  await add('灯塔的维护\n\n1. 守塔人每天擦灯。', 'A/99/17');
  await vi.waitFor(() => expect(symbols()).toContain('A/99/17'), PATIENCE);
  expect((await best('守塔人擦灯'))?.text).toBe('守塔人每天擦灯。');
  expect(changing.current().documents).toContain(report);
  // A request that was being answered goes on with the library that it began with.
  expect((await asked.engine.query({ text: '维和人员', limit: 1 }))[0]?.passage.paragraph.document.symbol).toBe(
    'A/68/652',
  );
});

test('a broken document leaves the library as it was, and the log names the fault once', async () => {
  const before = changing.current();
  cpSync(join(corpus, 'a-68-652'), join(directory, 'broken'), { recursive: true });
  writeFileSync(join(directory, 'broken/errata.json'), '[{}]');
  cpSync(join(directory, 'broken'), join(corpus, 'broken'), { recursive: true });
  await vi.waitFor(() => expect(lines.join('')).toContain('broken/errata.json'), PATIENCE);
  expect(changing.current()).toBe(before);
  removeFolder(corpus, 'broken');
  await vi.waitFor(() => expect(changing.current()).not.toBe(before), PATIENCE);
  expect(lines.filter((line) => line.includes('stays as it was'))).toHaveLength(1);
});

test('a document that is removed is gone', async () => {
  removeFolder(corpus, 'a-99-17');
  await vi.waitFor(() => expect(symbols()).toEqual(['A/68/652']), PATIENCE);
  expect((await best('守塔人擦灯'))?.text).not.toBe('守塔人每天擦灯。');
});
