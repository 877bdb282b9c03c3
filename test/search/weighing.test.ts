import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weigh, weighCloserLook } from '../../src/search/weighing.ts';

test('where words hold the whole question, meaning counts nothing', () => {
  expect(weigh(0.7, 5, 1)).toBe(0.7);
  expect(weighCloserLook(5, 1)).toBe(0);
});

test('the less the words hold, the more the meaning counts', () => {
  expect(weigh(0, 1, 0)).toBeGreaterThan(weigh(0, 1, 0.5));
  expect(weighCloserLook(1, 0)).toBeGreaterThan(weighCloserLook(1, 0.5));
});

test('better words or better meaning never make a passage worse', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const score = fc.double({ min: -5, max: 5, noNaN: true });
  fc.assert(
    fc.property(share, share, score, score, share, (a, b, c, d, coverage) => {
      const low = weigh(Math.min(a, b), Math.min(c, d), coverage);
      expect(weigh(Math.max(a, b), Math.max(c, d), coverage)).toBeGreaterThanOrEqual(low);
    }),
  );
});
