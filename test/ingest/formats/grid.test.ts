import { expect, test } from 'vitest';
import { Grid, spanOf } from '../../../src/ingest/formats/grid.ts';

const ONE = { columns: 1, rows: 1 };

test('a cell covers the columns beside it and the rows below it', () => {
  const grid = new Grid();
  grid.add('甲', { columns: 2, rows: 2 });
  grid.add('乙', ONE);
  expect(grid.endRow()).toBe('甲\t\t乙');
  grid.add('丙', ONE);
  expect(grid.endRow()).toBe('\t\t丙');
  grid.add('丁', ONE);
  expect(grid.endRow()).toBe('丁');
});

test('a row that is covered altogether is empty, and counts', () => {
  const grid = new Grid();
  grid.add('甲', { columns: 1, rows: 3 });
  grid.endRow();
  expect(grid.endRow()).toBe('');
  grid.add('乙', ONE);
  expect(grid.endRow()).toBe('\t乙');
});

test('a hundred columns are kept in line, the cells after them are kept', () => {
  const grid = new Grid();
  for (const text of ['甲', '乙', '丙']) grid.add(text, { columns: 90, rows: 2 });
  expect(grid.endRow().split('\t').length).toBe(101);
  grid.add('丁', ONE);
  expect(grid.endRow()).toBe(`${'\t'.repeat(100)}丁`);
});

test.each([
  [undefined, undefined, 1, 1],
  ['2', '3', 2, 3],
  ['0', '-1', 1, 1],
  ['x', '', 1, 1],
  ['99999', '99999', 100, 1_000],
])('colspan %s and rowspan %s are %d and %d', (columns, rows, wide, high) => {
  expect(spanOf(columns, rows)).toEqual({ columns: wide, rows: high });
});
