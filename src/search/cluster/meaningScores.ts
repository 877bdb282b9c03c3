import type { Searches } from './searches.ts';

/** How near a question is to a passage, as distances from the mean of all passages in standard deviations. */
export interface MeaningScores {
  whole(vectors: Vectors): number;
  window(vectors: Vectors): number;
}

/** Unit vectors: of the whole, then of each window where there are several. */
export type Vectors = readonly Float32Array[];

/** Passages that stand for all: the mean of so many is exact to a thirtieth of a deviation. */
const SAMPLE = 1_000;

/** Rows of bytes in base64, each as a unit vector. */
export function readVectors(base64: string, dimension: number): Vectors {
  const bytes = Buffer.from(base64, 'base64');
  const rows = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  return Array.from({ length: rows.length / dimension }, (_, row) =>
    unit(rows.subarray(row * dimension, (row + 1) * dimension)),
  );
}

/** A row of zeros stays one. */
export function unit(row: ArrayLike<number>): Float32Array {
  const vector = Float32Array.from(row);
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
}

/** Compares questions with passages, by the sample of an index, which is read when a question first needs it. */
export function meaningScoresOf(searches: Searches, index: string, dimension: number) {
  let known: Promise<readonly Vectors[]> | undefined;
  const readSample = async () => {
    const body = { size: SAMPLE, sort: [{ sample: 'asc' }], _source: ['vectors'] };
    const [reply] = await searches.run<{ vectors?: string }>(index, [body]);
    return (reply?.hits.hits ?? []).flatMap(({ _source: { vectors } }) =>
      vectors === undefined ? [] : [readVectors(vectors, dimension)],
    );
  };
  const sample = () => {
    known ??= readSample().catch((error) => {
      known = undefined;
      throw error;
    });
    return known;
  };
  return async (question: Float32Array): Promise<MeaningScores> => {
    const read = await sample();
    const wholes = read.map((vectors) => wholeOf(question, vectors));
    const windows = read.map((vectors) => windowOf(question, vectors));
    const [ofWhole, ofWindow] = [standard(wholes), standard(windows)];
    return {
      whole: (vectors) => ofWhole(wholeOf(question, vectors)),
      window: (vectors) => ofWindow(windowOf(question, vectors)),
    };
  };
}

const wholeOf = (question: Float32Array, [whole]: Vectors): number => (whole ? dot(question, whole) : 0);

/** A text of one window has its whole as its window. */
const windowOf = (question: Float32Array, [whole, ...windows]: Vectors): number =>
  Math.max(...(windows.length > 0 ? windows : whole ? [whole] : []).map((vector) => dot(question, vector)), -1);

function standard(scores: readonly number[]): (score: number) => number {
  const mean = scores.reduce((sum, score) => sum + score, 0) / (scores.length || 1);
  const deviation = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (scores.length || 1));
  return (score) => (deviation > 1e-9 ? (score - mean) / deviation : 0);
}
