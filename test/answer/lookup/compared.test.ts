import { expect, test } from 'vitest';
import { compared } from '../../../src/answer/lookup/compared.ts';
import { within } from '../../../src/search/within.ts';
import { severalDocuments } from '../../search/severalDocuments.ts';

const several = await severalDocuments();
const shown = (groups: ReturnType<typeof compared>) =>
  groups.map((figures) => figures.map(({ value, quote }) => `${quote.paragraph.document.id} ${value}`));

test('the same figure of two documents stands together, the newest first, whatever the year', () => {
  expect(shown(compared(several.figures.filter(({ kind }) => kind === 'personnel')))).toEqual([
    ['a-78-902 52', 'a-77-901 40'],
    ['a-78-902 22', 'a-77-901 10'],
  ]);
  expect(shown(compared(several.figures))).toContainEqual(['a-78-902 131', 'a-77-901 120']);
});

test('a figure of one document, even twice, or in two languages, is compared with nothing', () => {
  const one = within(
    several,
    several.documents.filter(({ info }) => info.symbol === 'A/77/901'),
  );
  expect(compared([...one.figures, ...one.figures])).toEqual([]);
});

test('a date or symbol is no figure to compare', () => {
  const numbers = compared(several.figures).flat();
  expect(numbers.length).toBeGreaterThan(0);
  expect(numbers.filter(({ value }) => typeof value !== 'number')).toEqual([]);
});
