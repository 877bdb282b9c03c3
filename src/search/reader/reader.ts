import type { Span } from '../../text/span.ts';

/** What a reader makes of a question and one passage. */
export interface Reading {
  /** How surely the passage answers, as a logit: comparable between passages and questions of one reader. */
  readonly answers: number;
  /** Where the answer stands in the passage, if it does. */
  readonly span: Span;
  /** How surely it stands just there: log-probability of start and end together, 0 at most. */
  readonly certainty: number;
}

/** Reads passages for the answer to a question; it never writes one. */
export interface Reader {
  /**
   * A reading for each passage, in their order; all texts folded. Null where they cannot be read in time: then answers the
   * order of the engine.
   */
  read(question: string, passages: readonly string[]): Promise<readonly Reading[] | null>;
  close(): Promise<void>;
}
