import type { Candidate } from './candidates.ts';

/** How near questions are to passages of a cluster. */
export interface PassageMeaning {
  /** Null where the encoder fails, and words alone must do. */
  read(question: string): Promise<Reading | null>;
  /** One z-score per sentence of a passage, by its id; null where sentences have no vectors. */
  sentences(question: string, id: string): Promise<Float64Array | null>;
}

export interface Reading {
  /** The unit vector of the question. */
  readonly vector: Float32Array;
  /** The meaning of each passage, as `WEIGHING` has it; 0 for one without vectors. */
  nearness(candidates: readonly Candidate[]): Promise<readonly number[]>;
  /** One z-score per passage, compared piece by piece; null where pieces are not kept. */
  lookCloser(candidates: readonly Candidate[]): Float64Array | null;
}
