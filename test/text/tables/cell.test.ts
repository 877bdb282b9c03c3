import { describe, expect, test } from 'vitest';
import type { Span } from '../../../src/text/span.ts';
import { cellsIn } from '../../../src/text/tables/cell.ts';

function read(text: string) {
  const words = (span: Span | null | undefined) => (span ? text.slice(span.start, span.end) : null);
  return cellsIn(text).map((cell) => [words(cell.name), words(cell.column), words(cell), words(cell.unit?.span)]);
}

test('a cell knows its row, its column and its unit', () => {
  expect(read('特派团\t军人\t经费（百万美元）\n稳定团\t5 201\t7.5')).toEqual([
    ['稳定团', '军人', '5 201', null],
    ['稳定团', '经费（百万美元）', '7.5', '百万美元'],
  ]);
});

describe('the unit', () => {
  test('of the line above the table is that of all cells, but for a column with its own', () => {
    expect(read('经费如下（单位：千美元）。\n项目\t2013年\t份额（%）\n空运\t120\t5')).toEqual([
      ['空运', '2013年', '120', '千美元'],
      ['空运', '份额（%）', '5', '%'],
    ]);
  });

  test('may be that of a row', () => {
    expect(read('项目\t数目\n空缺率（%）\t16\n总数\t3')).toEqual([
      ['空缺率（%）', '数目', '16', '%'],
      ['总数', '数目', '3', null],
    ]);
  });
});

test('an empty name goes on with the one above, and an empty cell is none', () => {
  expect(read('团\t年\t数\n甲团\t2013\t5\n\t2014\t\n乙团\t2013\t7').map(([name, , cell]) => [name, cell])).toEqual([
    ['甲团', '2013'],
    ['甲团', '5'],
    ['甲团', '2014'],
    ['乙团', '2013'],
    ['乙团', '7'],
  ]);
});

test('numbers of rows name nothing', () => {
  expect(read('序号\t机型\t架数\n1\t直升机\t54\n2.\t无人机\t7')).toEqual([
    ['直升机', '架数', '54', null],
    ['无人机', '架数', '7', null],
  ]);
});

test('a cell beyond the head has no column', () => {
  expect(read('甲\t乙\n丙\t1\t2').at(-1)).toEqual(['丙', null, '2', null]);
});
