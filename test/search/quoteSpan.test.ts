import { expect, test } from 'vitest';
import { quoteSpan } from '../../src/search/quoteSpan.ts';

const ranked = (...sentences: [length: number, score: number][]) => {
  let start = 0;
  return sentences.map(([length, score]) => {
    const span = { start, end: start + length };
    start += length;
    return { span, score, holdsWords: score > 0 };
  });
};

test('the best sentence is quoted with its better neighbour while the two stay short', () => {
  expect(quoteSpan(ranked([40, 1], [40, 3], [40, 2]))).toEqual({ start: 40, end: 120 });
  expect(quoteSpan(ranked([40, 1], [40, 3], [90, 2]))).toEqual({ start: 0, end: 80 });
});

test('alone where both would be too long', () => {
  expect(quoteSpan(ranked([90, 1], [90, 3], [90, 2]))).toEqual({ start: 90, end: 180 });
  expect(quoteSpan(ranked([200, 1]))).toEqual({ start: 0, end: 200 });
});

test('of no sentence there is none', () => {
  expect(quoteSpan([])).toBeNull();
});
