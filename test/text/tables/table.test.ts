import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tablesIn } from '../../../src/text/tables/table.ts';

const cellsOf = (text: string) =>
  tablesIn(text).map(({ rows }) => rows.map(({ cells }) => cells.map(({ start, end }) => text.slice(start, end))));

test('rows and cells are found between the lines of text, without the space around them', () => {
  expect(cellsOf('如下：\n特派团\t军人\n马里稳定团 \t 5 201\t\n没有变化。\n项目\t金额\n空运\t1')).toEqual([
    [
      ['特派团', '军人'],
      ['马里稳定团', '5 201', ''],
    ],
    [
      ['项目', '金额'],
      ['空运', '1'],
    ],
  ]);
});

test('a line of one cell between two rows is a row', () => {
  expect(cellsOf('甲\t乙\n非洲\n丙\t丁')).toEqual([[['甲', '乙'], ['非洲'], ['丙', '丁']]]);
});

test('a single line with a tab is no table', () => {
  expect(tablesIn('(a)\t部队\n没有变化')).toEqual([]);
});

test('whatever the lines, each cell is in its row, and holds no tab and no line end', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[甲 \t\n]{0,40}$/u), (text) => {
      for (const { rows } of tablesIn(text)) {
        for (const row of rows) {
          for (const { start, end } of row.cells) {
            expect(row.start <= start && start <= end && end <= row.end).toBe(true);
            expect(text.slice(start, end)).not.toMatch(/[\t\n]/u);
          }
        }
      }
    }),
  );
});
