import { expect, test } from 'vitest';
import { han } from '../../../src/text/numbers/han.ts';
import { readNumeral } from '../../../src/text/numbers/numerals.ts';

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [99, '九十九'],
  [100, '100'],
])('%i is %s', (number, written) => {
  expect(han(number)).toBe(written);
});

test('what is written is read', () => {
  for (let number = 1; number < 120; number++) expect(readNumeral(han(number))).toBe(number);
});
