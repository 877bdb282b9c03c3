import { beforeAll, expect, test } from 'vitest';
import { figureFile, figureRecord } from '../../../src/presentation/figures/figureFile.ts';
import type { Library } from '../../../src/search/library.ts';
import { library } from '../../library.ts';

let opened: Library;
beforeAll(async () => {
  opened = await library();
});

test('a CSV file begins with a byte order mark, then a header, then a row a figure', () => {
  const { name, mediaType, content } = figureFile(opened.figures, 'csv');
  expect([name, mediaType]).toEqual(['figures.csv', 'text/csv']);
  expect(String(content).startsWith('\uFEFFcitation,value,printed,')).toBe(true);
  expect(String(content)).toContain('\n"A/68/652，第2段",'.replaceAll('"', ''));
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)'])('a cell that begins like the formula %s is made harmless', (subject) => {
  const [figure] = opened.figures;
  if (!figure) throw new Error('no figure');
  expect(figureFile([{ ...figure, subject }], 'csv').content).toContain(`'${subject}`);
});

test('a JSON file holds the same rows', () => {
  const rows = JSON.parse(String(figureFile(opened.figures, 'json').content));
  expect(rows).toHaveLength(opened.figures.length);
  expect(rows[0]).toHaveProperty('citation');
});

const KEYS = [
  'document',
  'paragraph',
  'quote',
  'start',
  'end',
  'subject',
  'value',
  'qualifier',
  'unit',
  'period',
  'kind',
];

test('a record has the fields that scripts were promised, and its quote is the slice', () => {
  for (const figure of opened.figures) {
    const record = figureRecord(figure);
    expect(Object.keys(record)).toEqual(KEYS);
    expect(figure.quote.paragraph.text.slice(record.start, record.end)).toBe(record.quote);
  }
});

test('a row adds the citation and the number as printed', () => {
  const figures = opened.figures.filter(({ value }) => value === 85_207);
  const [row] = JSON.parse(String(figureFile(figures, 'json').content));
  expect(row).toMatchObject({ citation: 'A/68/652，第2段', printed: '85 207名', value: 85_207 });
});
