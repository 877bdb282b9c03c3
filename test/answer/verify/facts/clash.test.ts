import { expect, test } from 'vitest';
import { firstIn } from '../../../../src/answer/verify/facts/clash.ts';

const spans = [
  { start: 0, end: 2 },
  { start: 4, end: 6 },
  { start: 7, end: 9 },
];

test('what stands in the stretch comes before what does not', () => {
  expect(firstIn(spans, { start: 3, end: 9 })).toEqual({ start: 4, end: 6 });
  expect(firstIn(spans, { start: 5, end: 8 })).toEqual({ start: 0, end: 2 });
  expect(firstIn([], { start: 0, end: 9 })).toBeUndefined();
});
