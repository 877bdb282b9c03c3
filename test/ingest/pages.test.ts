import { expect, test } from 'vitest';
import { readDocumentText } from '../../src/ingest/documentText.ts';
import { withPages } from '../../src/ingest/pages.ts';
import { REPORT } from '../corpus.ts';

const { info } = REPORT.document;
const source = 'Kites\n\n1. The first paragraph goes on\n\n2. The second does not.\n\n¹ A note.';
const at = (words: string) => source.indexOf(words);

test('a paragraph has the page on which its number stands, a note its own', () => {
  const pages = [
    { at: 0, page: 1 },
    { at: at('goes on'), page: 2 },
    { at: at('2. The'), page: 3 },
    { at: at('¹'), page: 1 },
  ];
  const { paragraphs } = withPages(readDocumentText(source, info), pages);
  expect(paragraphs.map(({ id, page }) => [id, page])).toEqual([
    ['front', 1],
    [1, 1],
    [2, 3],
    ['fn1', 1],
  ]);
});

test('a text without pages stays as it is', () => {
  const document = readDocumentText(source, info);
  expect(withPages(document, [])).toBe(document);
});
