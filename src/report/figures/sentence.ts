import { apart } from '../../text/apart.ts';
import { type DateReading, findDates } from '../../text/dates/dates.ts';
import { type Folded, fold, unfold } from '../../text/fold.ts';
import { findQuantities, type Quantity } from '../../text/numbers/quantities.ts';
import type { Span } from '../../text/span.ts';
import { type CitedSymbol, findSymbols } from '../symbols.ts';

/** A sentence folded, with the numbers that it prints. All offsets are those of `text`. */
export interface Sentence {
  readonly text: string;
  readonly clauses: readonly Span[];
  readonly symbols: readonly CitedSymbol[];
  readonly dates: readonly DateReading[];
  readonly quantities: readonly Quantity[];
  /** The raw offsets behind a span of `text`. */
  raw(span: Span): Span;
}

const CLAUSE = /[^,;:。!?]+/gu;

/**
 * Reads the sentence at `span` of a text. No number is found twice: symbols come first, then dates; numbers inside a
 * name (三年度工作组) are part of the name.
 */
export function readSentence(text: string, span: Span, names: readonly Span[]): Sentence {
  const sentence = text.slice(span.start, span.end);
  const folded = fold(sentence);
  const within = (raw: Span) => refold(folded, { start: raw.start - span.start, end: raw.end - span.start });
  const symbols = findSymbols(sentence).map((cited) => ({ ...cited, ...refold(folded, cited) }));
  const dates = apart(findDates(folded.text), symbols);
  const counted = apart(apart(findQuantities(folded.text), symbols), dates);
  return {
    text: folded.text,
    clauses: Array.from(folded.text.matchAll(CLAUSE), ({ 0: clause, index }) => ({
      start: index,
      end: index + clause.length,
    })),
    symbols,
    dates,
    quantities: apart(counted, names.map(within)),
    raw: ({ start, end }) => {
      const raw = unfold(folded, start, end);
      return { start: span.start + raw.start, end: span.start + raw.end };
    },
  };
}

/** The index of the clause that holds the offset, or of the next one. */
export function clauseAt({ clauses }: Sentence, at: number): number {
  return lowerBound(clauses.length, (index) => (clauses[index]?.end ?? 0) > at);
}

/** The span of the folded text behind a span of the raw one. */
const refold = ({ starts }: Folded, { start, end }: Span): Span => ({
  start: lowerBound(starts.length, (index) => (starts[index] ?? 0) >= start),
  end: lowerBound(starts.length, (index) => (starts[index] ?? 0) >= end),
});

/** The first index below `length` for which a condition holds that, once true, stays so. */
function lowerBound(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
