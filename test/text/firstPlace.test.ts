import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstPlace } from '../../src/text/firstPlace.ts';

test('is where a scan would find it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(50), (numbers, least) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      const scanned = sorted.findIndex((each) => each >= least);
      expect(firstPlace(sorted, (each) => each >= least)).toBe(scanned < 0 ? sorted.length : scanned);
    }),
  );
});
