import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headOf, isOverRows, rowOf } from '../../../src/text/tables/tableRow.ts';

const TEXT =
  '各特派团的部队人数如下：\n特派团\t军人\t警察\n非洲\n马里稳定团\t5 201\t949\n联阿安全部队\t4 110\n除此以外没有变化。\n';
const OTHER = `${TEXT}费用如下：\n项目\t金额\n空中业务\t1.5 亿`;

const rowWith = (text: string, words: string) => {
  const start = text.indexOf(words);
  return rowOf(text, { start, end: start + words.length });
};

describe('a span in a row of a table is in that row, counted from the head', () => {
  test.each([
    ['特派团\t军人', 1],
    ['非洲', 2],
    ['马里稳定团\t5 201\t949', 3],
    ['949', 3],
    ['联阿安全部队\t4 110', 4],
  ])('%j', (words, row) => {
    expect(rowWith(TEXT, words)).toEqual({ table: null, row });
  });
});

test('tables of one paragraph are counted', () => {
  expect(rowWith(OTHER, '5 201')).toEqual({ table: 1, row: 3 });
  expect(rowWith(OTHER, '1.5 亿')).toEqual({ table: 2, row: 2 });
});

test.each(['部队人数如下', '除此以外没有变化', '949\n联阿安全部队'])('%j is in no row, or in several', (words) => {
  expect(rowWith(TEXT, words)).toBeNull();
});

test('one line with a tab is no table', () => {
  expect(rowWith('(a)\t部队\n没有变化', '部队')).toBeNull();
});

test('a row that is found is the line of the span, in a table of two lines or more', () => {
  const line = fc.stringMatching(/^[甲乙]{1,3}(?:\t[甲乙]{0,3}){0,2}$/u);
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), fc.nat(), (lines, seed) => {
      const at = seed % lines.length;
      const start = lines.slice(0, at).join('\n').length + Number(at > 0);
      const text = lines.join('\n');
      const end = start + (lines[at] as string).length;
      const found = rowOf(text, { start, end });
      if (lines[at]?.includes('\t') && (lines[at - 1]?.includes('\t') || lines[at + 1]?.includes('\t')))
        expect(found).not.toBeNull();
      if (found) expect(lines[at - found.row + 1]).toContain('\t');
    }),
  );
});

test.each([
  ['5 201', '特派团\t军人\t警察', null],
  ['1.5 亿', '项目\t金额', 2],
])('the head of the row with %j', (words, head, table) => {
  const text = table ? OTHER : TEXT;
  const start = text.indexOf(words);
  const found = headOf(text, { start, end: start + words.length });
  expect(found).toMatchObject({ table, row: 1 });
  expect(text.slice(found?.start, found?.end)).toBe(head);
});

test.each(['特派团\t军人', '除此以外没有变化'])('%j has no head', (words) => {
  const start = TEXT.indexOf(words);
  expect(headOf(TEXT, { start, end: start + words.length })).toBeNull();
});

test.each([
  ['949\n联阿安全部队', true],
  ['警察\n非洲', true],
  ['5 201\t949', false],
  ['马里稳定团\t5 201\t949\n', false],
  ['如下：\n特派团', false],
])('%j is over rows: %s', (words, is) => {
  const start = TEXT.indexOf(words);
  expect(isOverRows(TEXT, { start, end: start + words.length })).toBe(is);
});
