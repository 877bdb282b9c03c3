import { expect, test } from 'vitest';
import { standardize } from '../../../src/search/meaning/standardize.ts';

test('scores have mean 0 and deviation 1 afterwards, in the same order', () => {
  const scores = standardize([1, 2, 3, 10]);
  expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(0);
  expect(scores.reduce((sum, score) => sum + score ** 2, 0) / 4).toBeCloseTo(1);
  expect([...scores]).toEqual([...scores].toSorted((a, b) => a - b));
});

test.each([[[]], [[5]], [[2, 2, 2]]])('scores that are all alike are 0: %j', (scores) => {
  expect([...standardize(scores)]).toEqual(scores.map(() => 0));
});
