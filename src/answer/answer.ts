import type { Quote } from '../report/quote.ts';
import type { Span } from '../text/span.ts';

/** What the bot found: it quotes, or says what is not there. It never words an answer itself. */
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

/** What the corpus does not hold: a name, the words asked for, a place, a document, figures; or of what it holds, what was asked. */
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
  /** As the person typed it; of a person, number or date, whose it would be: '' where nothing is named. */
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
  /** The sentence, or the part of it between marks of omission, as posted and without marks of quotation. */
  readonly text: string;
  readonly outcome: Outcome;
  /** What is printed there, in whole clauses; the sentence that is nearest; null where nothing is found. */
  readonly quote: Quote | null;
  /** In the order of the text; none where verbatim. Beside the nearest sentence only what is stated otherwise, all grave. */
  readonly differences: readonly Difference[];
}

/**
 * `verbatim_folded`: but for width, spaces, dashes or script. `covered`: not the sentence, but each of its words and numbers
 * stands in it. `nearest`: nothing is claimed of it.
 */
export type Outcome = 'verbatim' | 'verbatim_folded' | 'altered' | 'covered' | 'nearest' | 'not_found';

export interface Difference {
  /** `joined`: words of another place follow, or whole sentences between are left out. */
  readonly kind: 'changed' | 'left_out' | 'added' | 'joined';
  /** Where in the posted text; empty where nothing is posted, and where a piece of another place begins. */
  readonly at: Span;
  /** Raw words; '' where the other has words of its own. */
  readonly posted: string;
  readonly printed: string;
  /** A number, a date, a name or a negation differs, or a word stands where its opposite is printed. */
  readonly grave: boolean;
}
