import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WEIGHING } from '../../../src/search/engine/weighing.ts';

const { worth, meaning, closerLook } = WEIGHING;

test('where words hold the whole question, meaning counts nothing', () => {
  expect(worth(0.7, 5, 1)).toBe(0.7);
  expect(closerLook(5, 1)).toBe(0);
});

test('the less the words hold, the more the meaning counts', () => {
  expect(worth(0, 1, 0)).toBeGreaterThan(worth(0, 1, 0.5));
  expect(closerLook(1, 0)).toBeGreaterThan(closerLook(1, 0.5));
});

test('better words or better meaning never make a passage worse', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const score = fc.double({ min: -5, max: 5, noNaN: true });
  fc.assert(
    fc.property(share, share, score, score, share, (a, b, c, d, coverage) => {
      const low = worth(Math.min(a, b), Math.min(c, d), coverage);
      expect(worth(Math.max(a, b), Math.max(c, d), coverage)).toBeGreaterThanOrEqual(low);
    }),
  );
});

test('a passage means what it means as a whole and in its best window, alike', () => {
  expect(meaning(2, 0)).toBe(meaning(0, 2));
  expect(meaning(1, 1)).toBe(1);
});
