import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Quote } from '../../src/report/quote.ts';
import { paragraph, REPORT } from '../corpus.ts';

test('a quote is a slice of its paragraph', () => {
  fc.assert(
    fc.property(fc.constantFrom(...REPORT.document.paragraphs), fc.nat(), fc.nat(), (from, a, b) => {
      const start = a % from.text.length;
      const end = start + 1 + (b % (from.text.length - start));
      expect(Quote.cut(from, { start, end }).text).toBe(from.text.slice(start, end));
    }),
  );
});

test.each([
  ['an empty span', 3, 3],
  ['a span before the paragraph', -1, 3],
  ['a span beyond the paragraph', 0, 100_000],
])('%s is no quote', (_, start, end) => {
  expect(() => Quote.cut(paragraph(1), { start, end })).toThrow(RangeError);
});

test('a quote is flagged with the errors it shows, and with no others', () => {
  const whole = Quote.whole(paragraph(14));
  expect(whole.errata.map(({ suggested }) => suggested)).toEqual(['利比里亚', '利比里亚']);
  const [first] = whole.errata;
  expect(Quote.cut(paragraph(14), { start: 0, end: first?.end ?? 0 }).errata).toEqual([first]);
  expect(Quote.cut(paragraph(14), { start: 20, end: 40 }).errata).toEqual([]);
});
