import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CORPUS_DIRECTORY } from '../../../src/open.ts';
import { digestFolder } from '../../../src/search/digest/digestFolder.ts';
import { library } from '../../library.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pilcrow-'));
  cpSync(join(CORPUS_DIRECTORY, 'a-68-652'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

async function read() {
  const { analysis, gazetteer } = await library();
  return digestFolder(folder, 'a-68-652', analysis, gazetteer);
}

test('a folder without fault becomes a digest', async () => {
  const { digest, faults } = await read();
  expect(faults).toEqual([]);
  expect(digest?.folded).toHaveLength(96);
});

test('a file that cannot be read is a fault', async () => {
  writeFileSync(join(folder, 'document.json'), '{');
  expect(await read()).toMatchObject({ digest: null, faults: [{ file: join(folder, 'document.json') }] });
});

test('so is one that is not what it should be', async () => {
  const file = join(folder, 'special-committee-report-68.zh.txt');
  writeFileSync(file, readFileSync(file, 'utf8').replace('¹', ''));
  const { digest, faults } = await read();
  expect(digest).toBeNull();
  expect(faults[0]?.message).toMatch(/footnote/u);
});
