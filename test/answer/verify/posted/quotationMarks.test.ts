import { describe, expect, test } from 'vitest';
import { outerQuotes, unquoted } from '../../../../src/answer/verify/posted/quotationMarks.ts';

describe('marks round all of a text go', () => {
  test.each(['“甲乙”', '"甲乙"', '「甲乙」', '『甲乙』', ' “甲乙” ', '“甲乙”。', '「『甲乙』」', '«甲乙»'])(
    '%s',
    (text) => {
      expect(unquoted(text)).toBe('甲乙');
    },
  );

  test.each(['“甲”和“乙”', '“甲乙', '甲乙”', '甲“乙”', '甲乙。', '“'])('but not those of %s', (text) => {
    expect(unquoted(text)).toBe(text);
  });

  test('and what is inside stays', () => {
    expect(unquoted('“甲“乙”丙。”')).toBe('甲“乙”丙。');
  });
});

test('outermost quotes are found with what stands round them', () => {
  expect(outerQuotes('他说“甲「乙」”，又说“丙”。')).toEqual([
    { text: '甲「乙」', before: '他说', after: '，又说' },
    { text: '丙', before: '，又说', after: '。' },
  ]);
  expect(outerQuotes('“没有完')).toEqual([]);
});
