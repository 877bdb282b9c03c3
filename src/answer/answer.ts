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

/** What the corpus does not hold: a name, the words asked for, a place, figures; or of what it holds, what was asked. */
export interface Missing {
  readonly what: 'name' | 'words' | 'paragraph' | 'symbol' | 'figures' | 'period' | 'person' | 'number' | 'date';
  /** As the person typed it; of a person, number or date, whose it would be: '' where nothing is named. */
  readonly name: string;
}
