import { expect, test } from 'vitest';
import { joinNeighbours } from '../../src/text/joinNeighbours.ts';

test('neighbours that belong together become one, the others stay', () => {
  const tenApart = ([a = 0]: number[], [b = 0]: number[]) => (Math.abs(a - b) < 10 ? [Math.max(a, b)] : null);
  expect(joinNeighbours([[1], [8], [16], [40], [45]], tenApart)).toEqual([[16], [45]]);
  expect(joinNeighbours([], tenApart)).toEqual([]);
});
