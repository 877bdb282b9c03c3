import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { documentFolders, listDocuments, namesFile } from '../../src/ingest/folders.ts';
import { REPORT } from '../corpus.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'pilcrow-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

test('the documents of a corpus are its folders, but for those that a tool left', () => {
  for (const name of ['b', 'a', '.git', '__MACOSX']) mkdirSync(join(directory, name));
  writeFileSync(join(directory, 'missions.json'), '');
  expect(documentFolders(directory)).toEqual(['a', 'b']);
});

test('are listed by what their document.json says', () => {
  expect(listDocuments('corpus')).toEqual([REPORT.document.info]);
});

test('a corpus that is no folder is one sentence', () => {
  expect(() => documentFolders(join(directory, 'nowhere'))).toThrow('is no folder that can be read');
});

test('a corpus has gazetteers and word lists of its own, and the shared ones where it has none', () => {
  writeFileSync(join(directory, 'places.json'), '{}');
  expect(namesFile('places.json', directory, 'corpus')).toBe(join(directory, 'places.json'));
  expect(namesFile('bodies.json', directory, 'corpus')).toBe(join('corpus', 'bodies.json'));
});
