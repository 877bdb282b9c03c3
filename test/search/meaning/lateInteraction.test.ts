import { expect, test } from 'vitest';
import { lateInteraction } from '../../../src/search/meaning/lateInteraction.ts';
import { DIMENSIONS } from '../../../src/search/models/encoder.ts';
import { openRowStore, toBytes } from '../../../src/search/vectors/rows.ts';

/** Unit vectors along the axes. */
const axes = (...indices: number[]): Float32Array => {
  const rows = new Float32Array(indices.length * DIMENSIONS);
  for (const [row, index] of indices.entries()) rows[row * DIMENSIONS + index] = 1;
  return rows;
};

test('each piece of the question meets its best piece of the text', () => {
  const text = openRowStore()([toBytes(axes(0, 1, 2))]);
  expect(lateInteraction(axes(2, 0), [1, 1], text)).toBeCloseTo(1);
  expect(lateInteraction(axes(2, 9), [1, 1], text)).toBeCloseTo(0.5);
});

test('a piece counts at its weight', () => {
  const text = openRowStore()([toBytes(axes(0))]);
  expect(lateInteraction(axes(0, 9), [3, 1], text)).toBeCloseTo(0.75);
  expect(lateInteraction(axes(), [], text)).toBe(0);
});
