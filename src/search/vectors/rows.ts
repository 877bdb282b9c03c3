import { readFileSync } from 'node:fs';
import { DIMENSIONS } from '../models/encoder.ts';

const FULL = 127;

/** Vectors as bytes, row after row: a quarter of the memory and file size, with cosines exact to a thousandth. */
export function toBytes(rows: Float32Array): Int8Array {
  const bytes = new Int8Array(rows.length);
  for (let start = 0; start < rows.length; start += DIMENSIONS) {
    const scale = scaleTo(FULL, rows.subarray(start, start + DIMENSIONS));
    for (let at = start; at < start + DIMENSIONS; at++) bytes[at] = Math.round((rows[at] as number) * scale);
  }
  return bytes;
}

/** Each row counts as a unit vector. */
export interface Rows {
  readonly count: number;
  /** Cosines of a unit vector with each row, in 16 bits, which is finer than the rows. */
  cosines(vector: Float32Array): Float64Array;
}

/** WebAssembly's types come only with those of browsers, so the part used here is declared. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

/** 16 numbers at a time, 14 to 20 times as fast as the best loop in TypeScript: docs/decisions/0011-vectors.md. */
const KERNEL = new WebAssembly.Module(readFileSync(new URL('./dotProducts.wasm', import.meta.url)));

/** Addresses are in bytes of the kernel's memory. */
interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  dotProducts(question: number, row: number, count: number, out: number): void;
}

const PAGE = 65_536;
/** A question's largest number: a sum of 384 products with a byte stays below 2^31. */
const FULL_QUESTION = 32_767;
/** In memory: the question, then the rows, then the results. */
const ROWS_START = DIMENSIONS * Int16Array.BYTES_PER_ELEMENT;

/** Keeps rows in the kernel's memory, text after text, as long as the store lives. */
export function openRowStore(): (texts: readonly Int8Array[]) => Rows {
  const { memory, dotProducts } = new WebAssembly.Instance(KERNEL).exports as Kernel;
  let end = ROWS_START;
  const reserve = (bytes: number): void => {
    const pages = Math.ceil((end + bytes - memory.buffer.byteLength) / PAGE);
    if (pages > 0) memory.grow(pages);
  };
  return (texts) => {
    const start = end;
    for (const bytes of texts) {
      reserve(bytes.length);
      new Int8Array(memory.buffer).set(bytes, end);
      end += bytes.length;
    }
    const scales = unitScales(new Int8Array(memory.buffer, start, end - start));
    return {
      count: scales.length,
      cosines(vector) {
        reserve(scales.length * Int32Array.BYTES_PER_ELEMENT);
        const scale = scaleTo(FULL_QUESTION, vector);
        const question = new Int16Array(memory.buffer, 0, DIMENSIONS);
        for (let at = 0; at < DIMENSIONS; at++) question[at] = Math.round((vector[at] as number) * scale);
        dotProducts(0, start, scales.length, end);
        const products = new Int32Array(memory.buffer, end, scales.length);
        const cosines = new Float64Array(scales.length);
        // A question of zeros is like nothing.
        for (let row = 0; row < cosines.length; row++)
          cosines[row] = ((products[row] as number) * (scales[row] as number)) / (scale || 1);
        return cosines;
      },
    };
  };
}

/** The factor that makes a row's largest number `full`. */
function scaleTo(full: number, row: Float32Array): number {
  const largest = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return largest === 0 ? 0 : full / largest;
}

/** The factor that makes each row a unit vector; 0 for a row of zeros. */
function unitScales(bytes: Int8Array): Float32Array {
  const scales = new Float32Array(bytes.length / DIMENSIONS);
  for (let row = 0; row < scales.length; row++) {
    const sum = bytes.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS).reduce((all, value) => all + value ** 2, 0);
    scales[row] = sum === 0 ? 0 : 1 / Math.sqrt(sum);
  }
  return scales;
}
