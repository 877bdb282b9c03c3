import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addFolder, folderName, removeFolder } from '../../../src/ingest/adding/folder.ts';
import { CorpusError } from '../../../src/ingest/fault.ts';
import { documentFolders, listDocuments } from '../../../src/ingest/folders.ts';
import { readHere } from '../../process/readHere.ts';

test.each([
  [{ symbol: 'A/99/17', language: 'zh-Hans', file: 'x.txt' }, 'a-99-17'],
  [{ symbol: 'A/99/17', language: 'en', file: 'x.txt' }, 'a-99-17-en'],
  [{ symbol: 'S/RES/9999(2031)', language: 'zh-Hant', file: 'x.txt' }, 's-res-9999-2031-zh-hant'],
  [{ symbol: null, language: 'en', file: 'Light_house.en.txt' }, 'light-house-en'],
] as const)('%o is kept in the folder %s', (json, name) => {
  expect(folderName(json)).toBe(name);
});

describe('a corpus', () => {
  let directory: string;
  let corpus: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'pilcrow-'));
    corpus = join(directory, 'corpus');
    mkdirSync(corpus);
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  const readText = (text: string, given = {}) => {
    const file = join(directory, 'lighthouses.txt');
    writeFileSync(file, text);
    return readHere(file, given);
  };

  test('takes a document with its untouched file, and gives it back', async () => {
    const text = '灯塔的维护\n\n1. 灯塔每天擦灯。\r\n';
    addFolder(corpus, await readText(text, { symbol: 'A/99/17' }));
    expect(readdirSync(corpus)).toEqual(['a-99-17']);
    expect(readFileSync(join(corpus, 'a-99-17/lighthouses.txt'), 'utf8')).toBe(text);
    expect(listDocuments(corpus)).toMatchObject([
      { id: 'a-99-17', symbol: 'A/99/17', symbolSource: 'given by the operator' },
    ]);
    removeFolder(corpus, 'a-99-17');
    expect(readdirSync(corpus)).toEqual([]);
  });

  test('takes two languages of one symbol, and neither of them twice', async () => {
    const chinese = await readText('灯塔的维护\n\n1. 灯塔每天擦灯。', { symbol: 'A/99/17' });
    addFolder(corpus, chinese);
    addFolder(corpus, await readText('Lighthouses\n\n1. Lamps are cleaned every day.', { symbol: 'A/99/17' }));
    expect(documentFolders(corpus)).toEqual(['a-99-17', 'a-99-17-en']);
    expect(() => addFolder(corpus, chinese)).toThrow('a-99-17: holds A/99/17 in zh-Hans: remove it first');
    expect(readdirSync(corpus)).toHaveLength(2);
  });

  test('says why a document cannot be taken away, and leaves nothing behind', () => {
    expect(() => removeFolder(corpus, 'a-99-17')).toThrow(CorpusError);
    expect(readdirSync(corpus)).toEqual([]);
    expect(() => removeFolder(join(corpus, 'gone'), 'a-99-17')).toThrow(CorpusError);
  });

  test('is for all to read', async () => {
    addFolder(corpus, await readText('灯塔的维护\n\n1. 灯塔每天擦灯。', { symbol: 'A/99/17' }));
    expect(statSync(join(corpus, 'a-99-17')).mode & 0o777).toBe(0o755);
  });

  test('leaves nothing behind where a document cannot be written', async () => {
    const found = await readText('灯塔的维护\n\n1. 灯塔每天擦灯。');
    // The bytes of a real file cannot be an object; writing them fails half-way.
    expect(() => addFolder(corpus, { ...found, bytes: {} as never })).toThrow();
    expect(readdirSync(corpus)).toEqual([]);
  });
});
