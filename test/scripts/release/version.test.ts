import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ReleaseError } from '../../../scripts/release/releaseError.ts';
import { checkNewer } from '../../../scripts/release/version.ts';

const part = fc.nat({ max: 20 });

test('of two versions one is newer, unless they are the same', () => {
  fc.assert(
    fc.property(fc.tuple(part, part, part), fc.tuple(part, part, part), (left, right) => {
      const isNewer = (version: number[], last: number[]) => {
        try {
          checkNewer(version.join('.'), last.join('.'));
          return true;
        } catch (error) {
          expect(error).toBeInstanceOf(ReleaseError);
          return false;
        }
      };
      expect(isNewer(left, left)).toBe(false);
      if (left.join() !== right.join()) expect(isNewer(left, right)).not.toBe(isNewer(right, left));
    }),
  );
});

test('numbers are compared as numbers, the first that differs first', () => {
  expect(() => checkNewer('0.10.0', '0.9.9')).not.toThrow();
  expect(() => checkNewer('0.9.10', '0.10.0')).toThrow('0.9.10 is not newer than 0.10.0, the version of package.json.');
});

test.each(['', '1', '1.2', 'v1.2.3', '1.2.3.4', '1.2.3-beta', '01.2.3', '1.2.-3', '1.2.3\n'])(
  '%j is no version',
  (text) => {
    expect(() => checkNewer(text, '0.1.0')).toThrow(/is no version/u);
  },
);
