import { expect, test } from 'vitest';
import { groupBy } from '../../src/text/groupBy.ts';

test('the groups stand in the order of their first items, each in the order given', () => {
  expect([...groupBy([5, 2, 7, 4], (number) => number % 2)]).toEqual([
    [1, [5, 7]],
    [0, [2, 4]],
  ]);
});
