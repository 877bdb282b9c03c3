import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apart, contains, overlaps, type Span, withoutSpace } from '../../src/text/span.ts';

test('spans that only touch do not overlap', () => {
  expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
  expect(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true);
});

test('a span contains itself and what lies inside', () => {
  expect(contains({ start: 0, end: 3 }, { start: 0, end: 3 })).toBe(true);
  expect(contains({ start: 0, end: 3 }, { start: 2, end: 4 })).toBe(false);
});

test('a span loses the white space at its ends, and one of white space alone stays', () => {
  expect(withoutSpace('  一二 ', { start: 0, end: 5 })).toEqual({ start: 2, end: 4 });
  expect(withoutSpace('一  二', { start: 1, end: 3 })).toEqual({ start: 1, end: 3 });
});

const spans = fc
  .array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 9 })))
  .map((pairs) =>
    pairs.map(([start, length]): Span => ({ start, end: start + length })).toSorted((a, b) => a.start - b.start),
  );

test('keeps exactly the spans that overlap no other', () => {
  fc.assert(
    fc.property(spans, spans, (some, others) => {
      expect(apart(some, others)).toEqual(some.filter((span) => !others.some((other) => overlaps(span, other))));
    }),
  );
});
