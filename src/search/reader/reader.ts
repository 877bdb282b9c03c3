import type { Span } from '../../text/span.ts';

export interface Reading {
  /** Logit that the passage answers: comparable between passages and questions of one reader. */
  readonly answers: number;
  readonly span: Span;
  /** Log-probability of start and end together, 0 at most. */
  readonly certainty: number;
}

/** Finds the answer in passages; it never writes one. */
export interface Reader {
  /** One per passage, in order; texts are folded. Null where time is too short: then the engine's order stands. */
  read(question: string, passages: readonly string[]): Promise<readonly Reading[] | null>;
  close(): Promise<void>;
}
