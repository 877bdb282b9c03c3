import { expect, test } from 'vitest';
import { countHolders, inverseFrequency } from '../../../src/search/engine/inverseFrequency.ts';

test('what fewer hold tells more, and what all hold never less than nothing', () => {
  expect(inverseFrequency(0, 10)).toBeGreaterThan(inverseFrequency(1, 10));
  expect(inverseFrequency(1, 10)).toBeGreaterThan(inverseFrequency(9, 10));
  expect(inverseFrequency(10, 10)).toBeGreaterThan(0);
});

test('holders are counted once a list', () => {
  const counts = countHolders([['a', 'b', 'a'], ['a'], []]);
  expect(counts.get('a')).toBe(2);
  expect(counts.get('b')).toBe(1);
  expect(counts.get('c')).toBeUndefined();
});
