import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apart } from '../../src/text/apart.ts';
import { overlaps, type Span } from '../../src/text/span.ts';

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
