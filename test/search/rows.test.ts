import { expect, test } from 'vitest';
import { DIMENSIONS } from '../../src/search/encoder.ts';
import { cosine, makeRows, toBytes } from '../../src/search/rows.ts';
import { sharedEncoder } from './sharedEncoder.ts';

test('bytes keep the cosine of the vectors to a thousandth', async () => {
  const encoder = await sharedEncoder();
  const [a, b] = (await encoder.encode('passage', ['维和人员死亡', '财政预算'])) as [Float32Array, Float32Array];
  const rows = makeRows(toBytes(Float32Array.from([...a, ...b])));
  const exact = a.reduce((sum, value, index) => sum + value * (b[index] as number), 0);
  expect(cosine(a, rows, 0)).toBeCloseTo(1, 3);
  expect(Math.abs(cosine(a, rows, 1) - exact)).toBeLessThan(0.001);
  expect(cosine(Float32Array.from([...b, ...a]), rows, 0, DIMENSIONS)).toBeCloseTo(1, 3);
});

test('a row of nothing is like nothing', () => {
  const rows = makeRows(toBytes(new Float32Array(DIMENSIONS)));
  expect(cosine(new Float32Array(DIMENSIONS).fill(1), rows, 0)).toBe(0);
});
