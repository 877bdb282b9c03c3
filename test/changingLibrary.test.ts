import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type ChangingLibrary, openChanging } from '../src/changingLibrary.ts';
import { addFolder, removeFolder } from '../src/ingest/adding/folder.ts';
import { openLog } from '../src/log/log.ts';
import { CORPUS_DIRECTORY } from '../src/open.ts';
import { readHere } from './process/readHere.ts';

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
  addFolder(corpus, await readHere(file, { symbol }));
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

describe('what happens to the files', () => {
  const faults = () => lines.filter((line) => line.includes('stays as it was'));
  /** Does harm, and expects one line and the same answers; undoes it, and expects a new library. */
  async function harm(act: () => void, undo: () => void, said: string): Promise<void> {
    const before = changing.current();
    lines.splice(0);
    act();
    await vi.waitFor(() => expect(faults()).toHaveLength(1), PATIENCE);
    expect(faults()[0]).toContain(said);
    await sleep(5 * EVERY_MS);
    expect(faults()).toHaveLength(1);
    expect(changing.current()).toBe(before);
    expect((await best('维和人员'))?.document.symbol).toBe('A/68/652');
    undo();
    await vi.waitFor(() => expect(changing.current()).not.toBe(before), PATIENCE);
  }
  const folder = () => join(corpus, 'a-68-652');
  const file = () => join(folder(), 'special-committee-report-68.zh.txt');
  const aside = () => join(directory, 'aside');

  test('the folder of the corpus is removed', () =>
    harm(
      () => renameSync(corpus, aside()),
      () => renameSync(aside(), corpus),
      'is no folder that can be read',
    ));

  test('a file takes the place of the folder of the corpus', () =>
    harm(
      () => {
        renameSync(corpus, aside());
        writeFileSync(corpus, '');
      },
      () => {
        rmSync(corpus);
        renameSync(aside(), corpus);
      },
      'is no folder that can be read',
    ));

  test('the only document is removed', () =>
    harm(
      () => renameSync(folder(), aside()),
      () => renameSync(aside(), folder()),
      'holds no document',
    ));

  test('the file of a document is removed', () =>
    harm(
      () => renameSync(file(), aside()),
      () => renameSync(aside(), file()),
      'no such file',
    ));

  test('a folder takes the place of a file', () =>
    harm(
      () => {
        renameSync(file(), aside());
        mkdirSync(file());
      },
      () => {
        rmSync(file(), { recursive: true });
        renameSync(aside(), file());
      },
      'illegal operation on a directory',
    ));

  test('a file leads nowhere', () =>
    harm(
      () => {
        renameSync(file(), aside());
        symlinkSync('nowhere', file());
      },
      () => {
        rmSync(file());
        renameSync(aside(), file());
      },
      'no such file',
    ));

  test.each(['document.json', 'special-committee-report-68.zh.txt'])('%s is cut off', (name) => {
    const cut = join(folder(), name);
    const whole = readFileSync(cut);
    return harm(
      () => truncateSync(cut, 500),
      () => writeFileSync(cut, whole),
      name,
    );
  });

  test('the cache vanishes: a change is followed all the same', async () => {
    const cache = join(directory, 'another');
    const said: string[] = [];
    const log = openLog('info', { write: (line) => void said.push(line) });
    const following = await openChanging({ directory: corpus, cache }, log, EVERY_MS);
    const before = following.current();
    rmSync(cache, { recursive: true });
    writeFileSync(cache, 'a file');
    await add('灯塔的维护\n\n1. 守塔人每天擦灯。', 'A/99/17');
    await vi.waitFor(() => expect(following.current()).not.toBe(before), PATIENCE);
    const [hit] = await following.current().engine.query({ text: '守塔人擦灯', limit: 1 });
    expect(hit?.passage.paragraph.text).toBe('守塔人每天擦灯。');
    await following.current().readsMeaning();
    expect(said.filter((line) => line.includes('cache cannot be used'))).toHaveLength(1);
    await following.close();
  });
});
