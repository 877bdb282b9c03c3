import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addFolder } from '../../src/ingest/adding/folder.ts';
import { readNewDocument } from '../../src/ingest/adding/newDocument.ts';
import { CorpusError } from '../../src/ingest/fault.ts';
import { openLog } from '../../src/log/log.ts';
import { closeLibrary, openCorpus } from '../../src/open.ts';
import { writeSite } from '../../src/web/site/writeSite.ts';
import { MADE_UP_DIRECTORY } from '../madeUpCorpus.ts';

/** A megabyte of disk, where this process may mount one. */
const disk = mkdtempSync(join(tmpdir(), 'pilcrow-disk-'));
const mount = (options: string) => spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk]).status === 0;
const unmount = () => spawnSync('umount', [disk]);
const isAllowed = mount('size=1m');
if (isAllowed) unmount();

describe.skipIf(!isAllowed)('a full disk', () => {
  beforeAll(() => void mount('size=1m'));
  afterAll(() => void unmount());
  beforeEach(() => {
    for (const name of readdirSync(disk)) rmSync(join(disk, name), { recursive: true });
  });

  test('takes no document, says so, and holds nothing of it', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'pilcrow-')), 'lighthouses.txt');
    writeFileSync(file, `灯塔的维护\n\n1. ${'守塔人每天擦灯。'.repeat(60_000)}`);
    const found = await readNewDocument(file, { symbol: 'A/99/17' }, 'made up');
    expect(() => addFolder(disk, found)).toThrow(CorpusError);
    expect(() => addFolder(disk, found)).toThrow('ENOSPC');
    expect(readdirSync(disk)).toEqual([]);
  });

  test('leaves an earlier site as it was', () => {
    const site = join(disk, 'site');
    writeSite([['index.html', () => 'old']], site);
    expect(() => writeSite([['index.html', () => 'new '.repeat(500_000)]], site)).toThrow('ENOSPC');
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('old');
    expect(readdirSync(disk)).toEqual(['site']);
  });

  test('keeps no cache: the library opens and answers, with one warning', async () => {
    writeFileSync(join(disk, 'ballast'), Buffer.alloc(1_000_000));
    expect(await opened(join(disk, 'cache'))).toHaveLength(1);
    expect(readdirSync(disk, { recursive: true }).filter((name) => /\.\d+$/u.test(String(name)))).toEqual([]);
  });
});

describe.skipIf(!isAllowed)('a disk that is only read', () => {
  beforeAll(() => void mount('size=8m'));
  afterAll(() => void unmount());

  test('serves what was kept on it, and else costs one warning', async () => {
    const cache = join(disk, 'cache');
    expect(await opened(cache)).toEqual([]);
    // Of another version: it would be removed.
    const [library = ''] = readdirSync(cache).filter((name) => name.startsWith('library-'));
    cpSync(join(cache, library), join(cache, `${library.slice(0, -16)}0000000000000000`), { recursive: true });
    rmSync(join(cache, library, 'index'));
    spawnSync('mount', ['-o', 'remount,ro', disk]);
    expect(() => mkdirSync(join(disk, 'more'))).toThrow('EROFS');
    expect(await opened(cache)).toHaveLength(1);
  });
});

/** The warnings of an opening after which a question was answered. */
async function opened(cache: string): Promise<unknown[]> {
  const lines: { readonly level: number }[] = [];
  const log = openLog('info', { write: (line) => void lines.push(JSON.parse(line)) });
  const library = await openCorpus(MADE_UP_DIRECTORY, log, cache);
  expect(await library.readsMeaning()).toBe(true);
  const [best] = await library.engine.query({ text: '守塔人', limit: 1 });
  expect(best?.passage.paragraph.text).toContain('守塔人');
  await closeLibrary(library);
  return lines.filter(({ level }) => level >= 40);
}
