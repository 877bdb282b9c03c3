import { expect, test } from 'vitest';
import { bestSpan } from '../../../src/search/reader/bestSpan.ts';

/** Logits of start and end, by turns. */
const logits = (...pairs: [number, number][]) => Float32Array.from(pairs.flat());

test('the likeliest start and end, the end not before the start', () => {
  const { start, end, score } = bestSpan(logits([0, 9], [8, 0], [0, 0], [0, 7]));
  expect({ start, end }).toEqual({ start: 1, end: 3 });
  expect(score).toBeLessThanOrEqual(0);
});

test('no answer has more than 60 pieces', () => {
  const far = Array.from({ length: 100 }, (_, at): [number, number] => [at === 0 ? 9 : 0, at === 99 ? 9 : 0]);
  const { start, end } = bestSpan(logits(...far));
  expect(end - start).toBeLessThan(60);
});

test('of nothing nothing is likely', () => {
  expect(bestSpan(new Float32Array()).score).toBe(Number.NEGATIVE_INFINITY);
});
