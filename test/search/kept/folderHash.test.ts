import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CorpusError } from '../../../src/ingest/fault.ts';
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

test('a folder in it is passed over, and what cannot be read is a fault of the corpus', () => {
  const copy = mkdtempSync(join(tmpdir(), 'pilcrow-'));
  cpSync(FOLDER, copy, { recursive: true });
  mkdirSync(join(copy, 'drafts'));
  expect(folderHash(copy)).toBe(folderHash(FOLDER));
  symlinkSync('nowhere', join(copy, 'lost'));
  expect(() => folderHash(copy)).toThrow(CorpusError);
  expect(() => folderHash(join(copy, 'gone'))).toThrow(CorpusError);
  rmSync(copy, { recursive: true });
});
