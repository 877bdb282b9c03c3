import { expect, test } from 'vitest';
import { written } from '../../../../src/ingest/formats/docx/numberFormat.ts';

test.each([
  ['decimal', 15, '15'],
  ['decimalZero', 5, '05'],
  ['none', 3, ''],
  ['lowerLetter', 3, 'c'],
  ['lowerLetter', 28, 'bb'],
  ['lowerLetter', 0, '0'],
  ['upperLetter', 26, 'Z'],
  ['lowerLetter', 1_000_000, '1000000'],
  ['lowerRoman', 4, 'iv'],
  ['upperRoman', 9, 'IX'],
  ['upperRoman', 4000, '4000'],
  ['decimalFullWidth', 12, '１２'],
  ['decimalEnclosedCircle', 3, '③'],
  ['decimalEnclosedCircle', 21, '21'],
])('%s writes %d as %s', (format, number, text) => {
  expect(written(number, format)).toBe(text);
});

test.each([
  [1, '一', '一', '一'],
  [10, '十', '十', '十'],
  [11, '十一', '十一', '十一'],
  [20, '二十', '二十', '二十'],
  [99, '九十九', '九十九', '九十九'],
  [100, '一○○', '一百', '百'],
  [101, '一○一', '一百零一', '百一'],
  [110, '一一○', '一百一十', '百十'],
  [1010, '一○一○', '一千零一十', '千十'],
  [10_000, '一○○○○', '10000', '10000'],
  [0, '0', '0', '0'],
])('%d is %s, %s, or %s in Japanese', (number, counting, thousand, japanese) => {
  expect(written(number, 'chineseCounting')).toBe(counting);
  expect(written(number, 'chineseCountingThousand')).toBe(thousand);
  expect(written(number, 'japaneseCounting')).toBe(japanese);
});

test('a format that is not known is told of', () => {
  expect(written(1, 'hebrew1')).toBeNull();
});
