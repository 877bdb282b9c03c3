import type { Library } from '../../search/library.ts';
import type { Span } from '../../text/span.ts';
import type { Understood } from '../question/understand.ts';
import { type Candidate, readPlace } from '../reading/candidates.ts';
import { agreeingFigures } from './agreeingFigures.ts';
import { readsAnotherNumber } from './anotherNumber.ts';

/**
 * Where the answer stands in the raw paragraph: where the reader found it, unless that is a number of another sort and the
 * paragraph has one that agrees. Null where nothing was read.
 */
export function answerPlace(candidate: Candidate, asked: Understood, library: Library): Span | null {
  const { paragraph } = candidate.hit.passage;
  const read = readPlace(candidate.reading, library.factsOf(paragraph).folded);
  const [agreeing] =
    asked.number && readsAnotherNumber(candidate, asked, library)
      ? agreeingFigures(paragraph, asked, asked.number, library)
      : [];
  return agreeing?.printed ?? read;
}
