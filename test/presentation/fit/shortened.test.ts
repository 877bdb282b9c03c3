import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortened } from '../../../src/presentation/fit/shortened.ts';
import { codePoints } from '../../../src/text/length.ts';

test('a text that fits stays as it is', () => {
  expect(shortened('维持和平行动', 6)).toBe('维持和平行动');
});

test('a longer one ends after a whole word', () => {
  expect(shortened('部署人员和装备', 5)).toBe('部署人员…');
});

test('of a word that is too long the beginning stays', () => {
  expect(shortened('MINUSMA', 4)).toBe('MIN…');
});

test('whatever the text, what is shown is its beginning and no longer than asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 20 }), (text, most) => {
      const short = shortened(text, most);
      if (short === text) return;
      expect(codePoints(short)).toBeLessThanOrEqual(most);
      expect(text.startsWith(short.slice(0, -1))).toBe(true);
    }),
  );
});
