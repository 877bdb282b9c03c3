import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/text/fold.ts';
import { findNumerals, readNumeral, sumOf, toDigits } from '../../../src/text/numbers/numerals.ts';
import { ANY_PRINTED } from '../chineseNumbers.ts';

describe('a numeral is read as people say it', () => {
  test.each([
    ['85 207', 85_207],
    ['12,807', 12_807],
    ['75亿', 7_500_000_000],
    ['3.25 亿', 325_000_000],
    ['266万', 2_660_000],
    ['0.4', 0.4],
    ['三点二五億', 325_000_000],
    ['3万5千', 35_000],
    ['1亿2 000万', 120_000_000],
    ['三万五', 35_000],
    ['三万零五', 30_005],
    ['一百二', 120],
    ['兩百萬', 2_000_000],
    ['一万亿', 1_000_000_000_000],
    ['二十点五', 20.5],
    ['廿五', 25],
    ['卅', 30],
    ['二〇一三', 2013],
    ['１２３', 123],
  ])('%s is %d', (text, value) => {
    expect(readNumeral(text)).toBe(value);
  });

  test.each([
    '',
    '二三十',
    '三五',
    '百',
    '千万',
    '十点三十',
    '2万3',
    '万一',
    '一亿亿',
    '三千五千',
    '五.',
    '9'.repeat(50),
  ])('%j names no number', (text) => {
    expect(readNumeral(text)).toBeNull();
  });
});

test('any number is read back, whichever way it is printed', () => {
  fc.assert(
    fc.property(ANY_PRINTED, ({ printed, value }) => {
      expect(readNumeral(printed)).toBe(value);
    }),
    { numRuns: 2_000 },
  );
});

test('numbers are found with their place', () => {
  const text = fold('派遣了85 207名军事人员和十二名警察').text;
  expect(
    findNumerals(text).map(({ start, end, ...numeral }) => ({ ...numeral, text: text.slice(start, end) })),
  ).toEqual([
    { value: 85_207, isHan: false, text: '85207' },
    { value: 12, isHan: true, text: '十二' },
  ]);
});

test('a long hostile text is read to its end: a pattern that goes back over it would outlast the test', () => {
  for (const part of ['十', '1', '一万亿', '1.', '三点', '百分之']) {
    const text = `${part.repeat(100_000)}，共 85207`;
    expect(findNumerals(text).at(-1)).toMatchObject({ value: 85_207, end: text.length });
  }
});

test.each([
  [['三', '千', '零', '五'], 3_005],
  [['3.25', '亿'], 325_000_000],
  [['一', '万', '亿'], 1_000_000_000_000],
  [['0.1', '亿', '2', '万'], 10_020_000],
  [['3', '千', '5', '千'], null],
  [['3', '5'], null],
  [['亿'], null],
  [['9007199254740993'], null],
])('%j make %j', (parts, total) => {
  expect(sumOf(parts)).toBe(total);
});

test('digits are read one by one', () => {
  expect(toDigits('二〇一三')).toBe('2013');
});
