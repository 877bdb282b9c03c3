import { WEIGHING } from '../engine/weighing.ts';
import { standardOf } from '../meaning/meaning.ts';
import type { PassageMeaning } from './passageMeaning.ts';
import type { Searches } from './searches.ts';

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

/** What a bot knows of the vectors of an index. */
interface Sampled {
  readonly searches: Searches;
  readonly index: string;
  readonly dimension: number;
  /** A unit vector; null where the encoder fails. */
  encode(question: string): Promise<Float32Array | null>;
}

/** Compares questions with the vectors of candidates, by a sample of all, which is read when a question first needs it. */
export function sampledMeaning({ searches, index, dimension, encode }: Sampled): PassageMeaning {
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
  return {
    async read(question) {
      const vector = await encode(question);
      if (!vector) return null;
      return {
        vector,
        async nearness(candidates) {
          const read = await sample();
          const ofWhole = standardOf(Float64Array.from(read, (vectors) => wholeOf(vector, vectors)));
          const ofWindow = standardOf(Float64Array.from(read, (vectors) => windowOf(vector, vectors)));
          return candidates.map(({ vectors: written }) => {
            if (written === undefined) return 0;
            const vectors = readVectors(written, dimension);
            return WEIGHING.meaning(ofWhole(wholeOf(vector, vectors)), ofWindow(windowOf(vector, vectors)));
          });
        },
        lookCloser: () => null,
      };
    },
    sentences: async () => null,
  };
}

const wholeOf = (question: Float32Array, [whole]: Vectors): number => (whole ? dot(question, whole) : 0);

/** A text of one window has its whole as its window. */
const windowOf = (question: Float32Array, [whole, ...windows]: Vectors): number =>
  Math.max(...(windows.length > 0 ? windows : whole ? [whole] : []).map((vector) => dot(question, vector)), -1);
