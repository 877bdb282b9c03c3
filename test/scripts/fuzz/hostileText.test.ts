import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileText } from '../../../scripts/fuzz/hostileText.ts';

test('a hostile text is never longer than wanted, and often as long', () => {
  const lengths = fc.sample(hostileText(500), { numRuns: 1_000, seed: 1 }).map(({ length }) => length);
  expect(Math.max(...lengths)).toBe(500);
  expect(lengths.filter((length) => length === 500).length).toBeGreaterThan(100);
});

test('lone surrogates and controls are among it', () => {
  const texts = fc.sample(hostileText(500), { numRuns: 1_000, seed: 1 });
  expect(texts.some((text) => /\p{Cs}/u.test(text))).toBe(true);
  expect(texts.some((text) => text.includes('\0'))).toBe(true);
});
