import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addFolder } from '../../src/ingest/adding/folder.ts';
import { listDocuments } from '../../src/ingest/folders.ts';
import { readChecked, writeChecked } from '../../src/search/kept/checkedFile.ts';
import { writeSite } from '../../src/web/site/writeSite.ts';
import { readHere } from '../process/readHere.ts';

let directory: string;
let corpus: string;
beforeEach(() => {
  corpus = mkdtempSync(join(tmpdir(), 'pilcrow-'));
  directory = mkdtempSync(join(tmpdir(), 'pilcrow-'));
});
afterEach(() => {
  for (const folder of [corpus, directory]) rmSync(folder, { recursive: true });
});

/** A kill comes as soon as so many changes are seen in the folder: in the midst of writing. */
const CHANGES = [1, 2, 5];

/** The files of the folder, and how long they are. */
function seen(): string {
  try {
    return readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .map((name) => `${name} ${statSync(join(directory, name)).size}`)
      .join('\n');
  } catch {
    return 'just being moved';
  }
}

function awaitChanges(count: number): void {
  let before = seen();
  for (let changes = 0; changes < count; ) {
    const now = seen();
    if (now !== before) changes += 1;
    before = now;
  }
}

async function killWriting(kind: string, changes: number, source = ''): Promise<void> {
  const args = ['--import', 'tsx', 'test/process/writeAgain.ts', kind, directory, source];
  const writer = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(writer.stdout, 'data');
  awaitChanges(changes);
  writer.kill('SIGKILL');
  await once(writer, 'exit');
  expect(writer.signalCode).toBe('SIGKILL');
}

/** Half a megabyte of paragraphs. */
const TEXT = `灯塔的维护\n\n${Array.from({ length: 4_000 }, (_, at) => `${at + 1}. 守塔人每天擦灯，记下来往的船只。\n`).join('\n')}`;

describe('a process that is killed', () => {
  test.each(CHANGES)('while it adds documents, at change %d, leaves none or a whole one', async (changes) => {
    const source = join(corpus, 'lighthouses.txt');
    writeFileSync(source, TEXT);
    await killWriting('document', changes, source);
    for (const { id, file } of listDocuments(directory))
      expect(readFileSync(join(directory, id, file), 'utf8') === TEXT).toBe(true);
    rmSync(join(directory, 'a-99-17'), { recursive: true, force: true });
    addFolder(directory, await readHere(source, { symbol: 'A/99/17' }));
    expect(listDocuments(directory).map(({ symbol }) => symbol)).toEqual(['A/99/17']);
  });

  test.each(CHANGES)('while it writes the cache, at change %d, leaves a whole file', async (changes) => {
    const file = join(directory, 'file');
    writeChecked(file, new Uint32Array(1_000_000));
    await killWriting('cache', changes);
    let damaged = 0;
    const read = readChecked(file, () => damaged++) as Uint32Array;
    expect(damaged).toBe(0);
    expect(read.every((each) => each === read[0])).toBe(true);
  });

  test.each(CHANGES)('while it writes a site, at change %d, leaves none or a whole one', async (changes) => {
    await killWriting('site', changes);
    const site = join(directory, 'site');
    if (existsSync(site)) {
      const pages = readdirSync(site).filter((name) => name.endsWith('.html'));
      expect(pages).toHaveLength(50);
      expect(new Set(pages.map((name) => readFileSync(join(site, name), 'utf8'))).size).toBe(1);
    }
    writeSite([['index.html', () => 'new']], site);
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('new');
  });
});
