import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import openWabt from 'wabt';
import { DIMENSIONS } from '../../../src/search/models/encoder.ts';
import { openRowStore, toBytes } from '../../../src/search/vectors/rows.ts';
import { sharedEncoder } from '../sharedEncoder.ts';

test('bytes keep the cosine of the vectors to a thousandth', async () => {
  const encoder = await sharedEncoder();
  const { vector: a } = await encoder.encode('passage', '维和人员死亡');
  const { vector: b } = await encoder.encode('passage', '财政预算');
  const rows = openRowStore()([toBytes(Float32Array.from([...a, ...b]))]);
  const exact = a.reduce((sum, value, index) => sum + value * (b[index] as number), 0);
  const [same, other] = rows.cosines(a);
  expect(same).toBeCloseTo(1, 3);
  expect(Math.abs((other as number) - exact)).toBeLessThan(0.001);
});

test('a row of nothing is like nothing, and so is a question of nothing', () => {
  const [rows, nothing] = [new Float32Array(DIMENSIONS).fill(1), new Float32Array(DIMENSIONS)];
  expect([...openRowStore()([toBytes(nothing)]).cosines(rows)]).toEqual([0]);
  expect([...openRowStore()([toBytes(rows)]).cosines(nothing)]).toEqual([0]);
  expect([...openRowStore()([new Int8Array()]).cosines(rows)]).toEqual([]);
});

test('cosines are those of plain sums, also of the largest numbers, however many rows are kept', () => {
  const keep = openRowStore();
  const row = fc.int8Array({ minLength: DIMENSIONS, maxLength: DIMENSIONS, min: -127 });
  const unit = (bytes: Int8Array): Float32Array => {
    const length = Math.hypot(...bytes) || 1;
    return Float32Array.from(bytes, (value) => value / length);
  };
  const largest = new Int8Array(DIMENSIONS).fill(127);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 200 }), row, (added, asked) => {
      const question = unit(asked);
      const cosines = keep(added).cosines(question);
      expect(cosines).toHaveLength(added.length);
      for (const [index, bytes] of added.entries()) {
        const plain = unit(bytes).reduce((sum, value, at) => sum + value * (question[at] as number), 0);
        expect(cosines[index]).toBeCloseTo(plain, 3);
      }
    }),
    { examples: [[[largest, largest.map((value) => -value)], largest]] },
  );
});

test('what the processor runs is what the source says', async () => {
  const file = (ending: string) => new URL(`../../../src/search/vectors/dotProducts.${ending}`, import.meta.url);
  const source = (await openWabt()).parseWat('dotProducts.wat', readFileSync(file('wat'), 'utf8'));
  expect(Buffer.from(source.toBinary({}).buffer).equals(readFileSync(file('wasm')))).toBe(true);
});
