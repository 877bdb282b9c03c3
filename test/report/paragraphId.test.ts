import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ParagraphId } from '../../src/report/paragraph.ts';
import { numberedId, printedId, printedNumber, repeatedId } from '../../src/report/paragraphId.ts';

test.each([
  [15, 0, null, 15],
  [15, 2, null, 'p15bis2'],
  [3, 0, 1, 'ax1-3'],
  [3, 3, 0, 'ax0-3bis3'],
] as const)('number %i, bis %i in annex %s is %s', (number, bis, annex, id) => {
  expect(numberedId(number, bis, annex)).toBe(id);
  expect(printedNumber(id)).toEqual({ number, bis, annex, time: 1 });
});

test.each<ParagraphId>([15, 'p15bis2', 'ax1-3', 'fn1', 'art3-2'])(
  'the second %s says so, and what is printed',
  (id) => {
    expect(repeatedId(id, 1)).toBe(id);
    expect(printedId(repeatedId(id, 2))).toEqual({ id, time: 2 });
    expect(printedId(id)).toEqual({ id, time: 1 });
  },
);

test('what is not numbered prints no number', () => {
  const others: ParagraphId[] = ['front', 'summary', 'fn1', 'pre2', 'op1', 'art19', 'art19-2'];
  expect(others.map(printedNumber)).toEqual(others.map(() => null));
});

test('each number has an id of its own, however often it is printed', () => {
  const printed = fc.record({
    number: fc.integer({ min: 1, max: 999 }),
    bis: fc.constantFrom(0, 2, 3),
    annex: fc.constantFrom(null, 0, 1, 12),
    time: fc.integer({ min: 1, max: 30 }),
  });
  fc.assert(
    fc.property(printed, (each) => {
      expect(printedNumber(repeatedId(numberedId(each.number, each.bis, each.annex), each.time))).toEqual(each);
    }),
  );
});
