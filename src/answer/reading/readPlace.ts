import type { Reading } from '../../search/reader/reader.ts';
import { type Folded, unfold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';

/** Where in the raw paragraph the reader found the answer; null where nothing was read, or no place was found. */
export const readPlace = (reading: Reading | null, folded: Folded): Span | null =>
  reading && reading.span.end > reading.span.start ? unfold(folded, reading.span.start, reading.span.end) : null;
