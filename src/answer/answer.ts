import type { Quote } from '../report/quote.ts';

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

/** What the corpus does not hold: a name, the words asked for, a paragraph, a resolution or report, figures. */
export interface Missing {
  readonly what: 'name' | 'words' | 'paragraph' | 'symbol' | 'figures';
  /** As the person typed it. */
  readonly name: string;
}
