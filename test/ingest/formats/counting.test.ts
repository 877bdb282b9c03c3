import { expect, test } from 'vitest';
import { letter, roman } from '../../../src/ingest/formats/counting.ts';

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

test('the letters are those from a to z', () => {
  expect([1, 26, 0, 27].map(letter)).toEqual(['a', 'z', null, null]);
});
