import { expect, test } from 'vitest';
import { checkTwins } from '../../src/ingest/checkTwins.ts';
import type { DocumentFiles } from '../../src/ingest/corpus.ts';
import { printFault } from '../../src/ingest/fault.ts';
import { CORPUS } from '../corpus.ts';
import { SEVERAL } from '../search/severalDocuments.ts';

const filesOf = (documents: typeof SEVERAL): DocumentFiles[] =>
  documents.map((document) => ({
    folder: `corpus/${document.info.id}`,
    document,
    source: '',
    errata: [],
    warnings: [],
  }));

test('a symbol may stand in several languages', () => {
  expect(checkTwins(CORPUS)).toEqual([]);
  expect(checkTwins(filesOf(SEVERAL))).toEqual([]);
});

test('a symbol that stands twice in one language is a fault of the later folder', () => {
  const copies = SEVERAL.slice(0, 2).map((document) => ({ ...document, info: { ...document.info, id: 'copy' } }));
  expect(checkTwins(filesOf([...SEVERAL, ...copies.slice(0, 1)])).map(printFault)).toEqual([
    'corpus/copy/document.json: A/77/901 in zh-Hans is already in a-77-901',
  ]);
});
