import type { Folded } from '../../../text/fold.ts';
import type { Span } from '../../../text/span.ts';
import type { Fact } from '../facts/facts.ts';

/** One side of a comparison: a stretch (offsets of the folded text) of a text whose facts are known. */
export interface Side {
  readonly raw: string;
  readonly folded: Folded;
  readonly span: Span;
  readonly facts: readonly Fact[];
}
