import { beforeAll, expect, test } from 'vitest';
import { figureRecord, figureRow } from '../../../src/presentation/figures/figureRecord.ts';
import type { Library } from '../../../src/search/library.ts';
import { library } from '../../library.ts';

let opened: Library;
beforeAll(async () => {
  opened = await library();
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
  const [row] = opened.figures.filter(({ value }) => value === 85_207).map(figureRow);
  expect(row).toMatchObject({ citation: 'A/68/652，第2段', printed: '85 207名', value: 85_207 });
});
