import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderHash } from '../../../src/search/kept/folderHash.ts';

const FOLDER = 'corpus/a-68-652';

test('a folder has the hash of its files, whatever it is called, without its vectors', () => {
  const copy = mkdtempSync(join(tmpdir(), 'pilcrow-'));
  cpSync(FOLDER, copy, { recursive: true });
  rmSync(join(copy, 'paragraphs.vectors'));
  expect(folderHash(copy)).toBe(folderHash(FOLDER));
  writeFileSync(join(copy, 'errata.json'), '[]');
  expect(folderHash(copy)).not.toBe(folderHash(FOLDER));
  rmSync(copy, { recursive: true });
});
