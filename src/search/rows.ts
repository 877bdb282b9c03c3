import { DIMENSIONS } from './encoder.ts';

const FULL = 127;

/** Vectors as bytes, row after row: a quarter of the memory and of the file. What that costs: docs/quality.md. */
export function toBytes(rows: Float32Array): Int8Array {
  const bytes = new Int8Array(rows.length);
  for (let start = 0; start < rows.length; start += DIMENSIONS) {
    let largest = 0;
    for (let at = start; at < start + DIMENSIONS; at++) largest = Math.max(largest, Math.abs(rows[at] as number));
    const scale = largest === 0 ? 0 : FULL / largest;
    for (let at = start; at < start + DIMENSIONS; at++) bytes[at] = Math.round((rows[at] as number) * scale);
  }
  return bytes;
}

/** Rows of bytes with what makes each a unit vector again. */
export interface Rows {
  readonly bytes: Int8Array;
  readonly scales: Float32Array;
}

export function makeRows(bytes: Int8Array): Rows {
  const scales = new Float32Array(bytes.length / DIMENSIONS);
  for (let row = 0; row < scales.length; row++) {
    let sum = 0;
    for (let at = row * DIMENSIONS; at < (row + 1) * DIMENSIONS; at++) sum += (bytes[at] as number) ** 2;
    scales[row] = sum === 0 ? 0 : 1 / Math.sqrt(sum);
  }
  return { bytes, scales };
}

/** Cosine of a unit vector and a row. Four sums, so that the processor need not wait for one. */
export function cosine(vector: Float32Array, { bytes, scales }: Rows, row: number, offset = 0): number {
  const start = row * DIMENSIONS;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let at = 0; at < DIMENSIONS; at += 4) {
    a += (vector[offset + at] as number) * (bytes[start + at] as number);
    b += (vector[offset + at + 1] as number) * (bytes[start + at + 1] as number);
    c += (vector[offset + at + 2] as number) * (bytes[start + at + 2] as number);
    d += (vector[offset + at + 3] as number) * (bytes[start + at + 3] as number);
  }
  return (a + b + c + d) * (scales[row] as number);
}
