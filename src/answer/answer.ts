import type { Document } from '../report/document.ts';
import type { Paragraph } from '../report/paragraph.ts';
import type { Quote } from '../report/quote.ts';
import type { Span } from '../text/span.ts';

/** The bot quotes, or says what is missing. It never writes an answer itself. */
export type Answer = Quoted | NothingFound;

export interface Quoted {
  readonly kind: 'quoted';
  /** Best first, never empty. */
  readonly quotes: readonly Quote[];
  /** The short answer, cut out of the first quote. */
  readonly span: Quote | null;
}

export interface NothingFound {
  readonly kind: 'nothing_found';
  readonly missing: Missing;
  /** The nearest paragraphs, best first. They are never shown as the answer. */
  readonly nearest: readonly Quote[];
  /** The documents that were chosen or that the question named; nothing is said about others. */
  readonly searched?: readonly Document[];
}

export interface Missing {
  readonly what:
    | 'name'
    | 'words'
    | 'paragraph'
    | 'symbol'
    | 'document'
    | 'figures'
    | 'comparison'
    | 'period'
    | 'person'
    | 'number'
    | 'date';
  /** As the person typed it. For a person, number or date: the name of the thing it belongs to, or ''. */
  readonly name: string;
}

export interface Verified {
  readonly kind: 'verified';
  readonly sentences: readonly Checked[];
  /** Sentences beyond the limit, which were not checked. */
  readonly unchecked: number;
}

export interface Checked {
  /** As posted, without quotation marks: a sentence, or a part of one between marks of omission. */
  readonly text: string;
  readonly outcome: Outcome;
  /** The printed words in whole clauses, or the nearest sentence; null where nothing is found. */
  readonly quote: Quote | null;
  /** In the order of the text. For a nearest sentence: only contradictions, all grave. */
  readonly differences: readonly Difference[];
  /** Other documents that print the words, one paragraph each, in one language each. */
  readonly also: readonly Paragraph[];
}

/**
 * `verbatim_folded`: only width, spaces, dashes or script differ. `covered`: the wording or order differs, but the
 * quote holds each word and number. `nearest`: nothing is claimed.
 */
export type Outcome = 'verbatim' | 'verbatim_folded' | 'altered' | 'covered' | 'nearest' | 'not_found';

export interface Difference {
  /** `joined`: words from another place follow, or whole sentences are left out. */
  readonly kind: 'changed' | 'left_out' | 'added' | 'joined';
  /** In the posted text. Empty where nothing is posted, or where a piece from another place begins. */
  readonly at: Span;
  /** Raw words; '' where only the other text has words. */
  readonly posted: string;
  readonly printed: string;
  /** Whether a number, date, name or negation differs, or the opposite of a word is printed. */
  readonly grave: boolean;
}
