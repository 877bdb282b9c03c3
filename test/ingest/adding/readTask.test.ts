import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addFolder, removeFolder } from '../../../src/ingest/adding/folder.ts';
import { readTask } from '../../../src/ingest/adding/readTask.ts';
import { MALFORMED } from './malformed/malformedFiles.ts';
import { type MadeFile, SOUND } from './malformed/soundFiles.ts';

let directory: string;
let corpus: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'pilcrow-'));
  corpus = join(directory, 'corpus');
  mkdirSync(corpus);
});
afterEach(() => rmSync(directory, { recursive: true }));

/** What the file is read as, and what is said against it. */
async function read({ name, bytes }: Pick<MadeFile, 'name' | 'bytes'>) {
  const file = join(directory, name);
  const content = bytes();
  writeFileSync(file, content);
  const found = await readTask({ file, given: {}, source: 'made up' });
  return { file, content, found };
}

const endingsRead = async (): Promise<readonly string[]> => {
  const { found } = await read({ name: 'a.exe', bytes: () => new Uint8Array() });
  return found.faults[0]?.message.match(/\.\w+/gu) ?? [];
};

test('there are more than two hundred malformed files, of every format that is read', async () => {
  expect(MALFORMED.length).toBeGreaterThan(200);
  expect(new Set(MALFORMED.map(({ name }) => name)).size).toBe(MALFORMED.length);
  const endings = new Set(MALFORMED.map(({ name }) => extname(name)));
  expect((await endingsRead()).filter((ending) => !endings.has(ending))).toEqual([]);
});

test('the files that they are made of are sound', async () => {
  const endings = await endingsRead();
  for (const sound of SOUND.filter(({ name }) => endings.includes(extname(name)))) {
    const { found } = await read(sound);
    expect([sound.name, found.faults]).toEqual([sound.name, []]);
  }
});

test.each(MALFORMED)('$name is read or refused in a sentence, and leaves nothing behind', async (malformed) => {
  const { file, content, found } = await read(malformed);
  for (const fault of found.faults) {
    expect(fault.file).toBe(file);
    expect(fault.message).toMatch(/^\S[^\n]{5,200}$/u);
    expect(fault.message).not.toMatch(/undefined|NaN|Infinity|\[object|\bat \S+:\d|null/u);
  }
  if (found.faults.length === 0 && 'files' in found) {
    addFolder(corpus, { ...found, bytes: content });
    const { id } = found.files.document.info;
    expect(readdirSync(corpus)).toEqual([id]);
    removeFolder(corpus, id);
  }
  expect(readdirSync(corpus)).toEqual([]);
  expect(readdirSync(directory).toSorted()).toEqual(['corpus', malformed.name].toSorted());
});

test.each([
  ['cut-off-0-word.docx', 'is damaged, cut off, or no ZIP archive'],
  ['print.pdf.docx', 'is damaged, cut off, or no ZIP archive'],
  ['picture.png.html', 'neither UTF-8 nor Chinese'],
  ['archive.zip.docx', 'holds no document of Word'],
  ['lone-surrogate.txt', 'neither UTF-8 nor Chinese'],
  ['mixed.txt', 'neither UTF-8 nor Chinese'],
  ['nul.txt', 'is binary, not text'],
  ['zip-bomb.docx', 'unpacks to more than 64 MB'],
  ['lying-zip.docx', 'is damaged'],
  ['entries.docx', 'has more than 2000 entries'],
  ['laughs.docx', 'has a document type'],
  ['elsewhere.docx', 'has a document type'],
  ['deep.docx', 'nests more than 400 elements'],
  ['deep.html', 'nests more than 1000 elements'],
  ['notes-of-no-mark.txt', 'footnote fn1 has no mark'],
])('%s is refused for what it is', async (wanted, said) => {
  const malformed = MALFORMED.find(({ name }) => name === wanted);
  if (!malformed) throw new Error(`There is no ${wanted}`);
  const { found } = await read(malformed);
  expect(found.faults[0]?.message).toContain(said);
  expect(found.faults.length).toBeLessThanOrEqual(20);
});
