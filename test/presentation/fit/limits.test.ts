import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/presentation/fit/limits.ts';
import { codePoints, utf8Bytes } from '../../../src/text/length.ts';

describe('limits', () => {
  it('counts a rare Chinese character once as a code point, and its four bytes', () => {
    expect(codePoints('𠮷字a')).toBe(3);
    expect(utf8Bytes('𠮷字a')).toBe(8);
  });

  it('stays below what Discord was seen to fail at, even if each of 40 components costs 12 bytes more', () => {
    expect(LIMITS.bytes + 12 * LIMITS.components).toBeLessThan(10_170);
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(LIMITS)).toBe(true);
  });
});
