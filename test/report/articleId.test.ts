import { expect, test } from 'vitest';
import { articleId, multiplicative, readMultiplicative } from '../../src/report/articleId.ts';

test.each([
  [19, 0, undefined, 'art19'],
  [19, 0, 2, 'art19-2'],
  [15, 3, undefined, 'art15bis3'],
  [15, 3, 1, 'art15bis3-1'],
])('article %i, put in as the %i., paragraph %s is %s', (number, bis, paragraph, id) => {
  expect(articleId(number, bis, paragraph)).toBe(id);
});

test('a multiplicative is read as the number that it is written for', () => {
  expect(['bis', 'TER', 'quater', 'quinquies', 'Mali'].map(readMultiplicative)).toEqual([2, 3, 4, 5, 0]);
  expect([1, 2, 5, 6].map(multiplicative)).toEqual([undefined, 'bis', 'quinquies', undefined]);
});
