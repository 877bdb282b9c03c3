import type { Quote } from '../report/quote.ts';
import type { Span } from '../text/span.ts';

/** What the bot found: it quotes, or says what is not there. It writes no answer itself. */
export type Answer = Quoted | NothingFound;

export interface Quoted {
  readonly kind: 'quoted';
  /** Best first, never empty. */
  readonly quotes: readonly Quote[];
  /** The short span that answers, cut from the first quote's paragraph and inside that quote. */
  readonly span: Quote | null;
}

export interface NothingFound {
  readonly kind: 'nothing_found';
  readonly missing: Missing;
  /** The nearest paragraphs, best first: shown as nearest, never as the answer. */
  readonly nearest: readonly Quote[];
}

/** What is asked for and not there. */
export interface Missing {
  readonly what:
    | 'name'
    | 'words'
    | 'paragraph'
    | 'symbol'
    | 'document'
    | 'figures'
    | 'period'
    | 'person'
    | 'number'
    | 'date';
  /** As the person typed it. For a person, number or date: the name of the thing it belongs to, or ''. */
  readonly name: string;
}

/** A posted text checked against the library, sentence by sentence. */
export interface Verified {
  readonly kind: 'verified';
  readonly sentences: readonly Checked[];
  /** How many more sentences the text has than are checked at once. */
  readonly unchecked: number;
}

export interface Checked {
  /** The sentence, or a part of it between marks of omission, as posted, without quotation marks. */
  readonly text: string;
  readonly outcome: Outcome;
  /** What is printed there, in whole clauses, or the nearest sentence; null where nothing is found. */
  readonly quote: Quote | null;
  /** In the order of the text. For a nearest sentence only what is stated otherwise, all grave. */
  readonly differences: readonly Difference[];
}

/**
 * `verbatim_folded`: the same but for width, spaces, dashes or script. `covered`: in other words or another order, but each
 * word and number stands in the quote. `nearest`: nothing is claimed.
 */
export type Outcome = 'verbatim' | 'verbatim_folded' | 'altered' | 'covered' | 'nearest' | 'not_found';

export interface Difference {
  /** `joined`: words of another place follow, or whole sentences are left out. */
  readonly kind: 'changed' | 'left_out' | 'added' | 'joined';
  /** Where in the posted text. Empty where nothing is posted, or where a piece of another place begins. */
  readonly at: Span;
  /** Raw words; '' where only the other text has words. */
  readonly posted: string;
  readonly printed: string;
  /** A number, date, name or negation differs, or the opposite of a word is printed. */
  readonly grave: boolean;
}
