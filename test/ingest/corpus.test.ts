import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/ingest/corpus.ts';
import { CORPUS } from '../corpus.ts';

function copyWith(file: string, content: string | Uint8Array): string {
  const directory = mkdtempSync(join(tmpdir(), 'corpus-'));
  cpSync('corpus', directory, { recursive: true });
  writeFileSync(join(directory, 'a-68-652', file), content);
  return directory;
}

test('every folder of the corpus is a document', () => {
  expect(CORPUS.map(({ document }) => document.info.id)).toEqual(['a-68-652']);
});

test('a folder that is not there is named', async () => {
  await expect(readCorpus('nowhere')).rejects.toThrow('nowhere: is no folder that can be read');
});

test('a field that is wrong is named with file and line', async () => {
  const directory = copyWith('document.json', '{\n  "symbol": "A/68/652",\n  "session": "68"\n}');
  await expect(readCorpus(directory)).rejects.toThrow(/document\.json:3: session: /u);
});

test('JSON that cannot be read is named with file and line', async () => {
  const directory = copyWith('errata.json', '[\n  {,\n]');
  await expect(readCorpus(directory)).rejects.toThrow(/errata\.json:2: /u);
});

test('a byte that is not UTF-8 is refused rather than replaced', async () => {
  const directory = copyWith('special-committee-report-68.zh.txt', Uint8Array.from([0x31, 0x2e, 0x20, 0xff]));
  await expect(readCorpus(directory)).rejects.toThrow(/special-committee-report-68\.zh\.txt: /u);
});
