import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/ingest/corpus.ts';
import { isDebris, strayFiles } from '../../src/ingest/strays.ts';

function copyWith(...paths: string[]): string {
  const directory = mkdtempSync(join(tmpdir(), 'corpus-'));
  cpSync('corpus', directory, { recursive: true });
  for (const path of paths) {
    if (path.endsWith('/')) mkdirSync(join(directory, path));
    else writeFileSync(join(directory, path), 'x');
  }
  return directory;
}

test('the corpus of the repository holds nothing but itself', async () => {
  expect(strayFiles('corpus', await readCorpus('corpus'))).toEqual([]);
});

test('what systems and tools leave behind is passed over and named', async () => {
  const left = ['.git/', '.DS_Store', 'Thumbs.db', 'desktop.ini', '__MACOSX/', 'missions.json~', 'notes.txt'];
  const within = ['a-68-652/.DS_Store', 'a-68-652/~$report.docx', 'a-68-652/old.txt'];
  const directory = copyWith(...left, ...within);
  const documents = await readCorpus(directory);
  expect(documents.map(({ document }) => document.info.id)).toEqual(['a-68-652']);
  const expected = [...left, ...within].map((path) => join(directory, path.replace(/\/$/u, '')));
  expect(strayFiles(directory, documents).toSorted()).toEqual(expected.toSorted());
});

test('a page that tells people what the folder holds is no stray', async () => {
  const directory = copyWith('README.md', 'readme.txt', 'a-68-652/README.md');
  expect(strayFiles(directory, await readCorpus(directory))).toEqual([join(directory, 'a-68-652/README.md')]);
});

test('a folder without its document.json is no debris, but a fault', async () => {
  await expect(readCorpus(copyWith('a-68-999/'))).rejects.toThrow(/a-68-999\/document\.json: ENOENT/u);
});

test.each(['.git', '.DS_Store', 'THUMBS.DB', '__MACOSX', 'a~'])('%s is debris', (name) => {
  expect(isDebris(name)).toBe(true);
});

test.each(['a-68-652', 's-res-2100', 'thumbs', 'git'])('%s is not', (name) => {
  expect(isDebris(name)).toBe(false);
});
