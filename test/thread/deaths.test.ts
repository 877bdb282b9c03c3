import { expect, test } from 'vitest';
import { countDeaths } from '../../src/thread/deaths.ts';

test('the pause grows with each death, and ends in none', () => {
  const died = countDeaths([1, 5]);
  expect([died(), died(), died(), died()]).toEqual([1, 5, null, null]);
});

test('deaths of long ago are forgotten', () => {
  let now = 0;
  const died = countDeaths([1, 5], () => now);
  died();
  now = 3_500_000;
  expect(died()).toBe(5);
  now = 3_700_000;
  expect(died()).toBe(5);
  now = 100_000_000;
  expect(died()).toBe(1);
});
