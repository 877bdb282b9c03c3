import { expect, test } from 'vitest';
import { readRoman, roman } from '../../../src/text/numbers/roman.ts';

test.each([
  [1, 'i'],
  [4, 'iv'],
  [9, 'ix'],
  [14, 'xiv'],
  [1994, 'mcmxciv'],
  [3999, 'mmmcmxcix'],
])('%d is written %s in Roman numerals', (number, numeral) => {
  expect(roman(number)).toBe(numeral);
});

test('there is no Roman numeral below 1 and above 3999', () => {
  expect([0, -1, 4000].map(roman)).toEqual([null, null, null]);
});

test('each Roman numeral is read back, in capitals, too', () => {
  for (let number = 1; number < 4000; number++) expect(readRoman(roman(number) ?? '')).toBe(number);
  expect(readRoman('XIV')).toBe(14);
});

test.each(['', 'iix', 'iiii', 'a', 'xiv ', '4'])('“%s” is none', (text) => {
  expect(readRoman(text)).toBeNull();
});
