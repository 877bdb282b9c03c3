import { withoutSpace } from '../../text/span.ts';
import type { Entity } from '../names/entity.ts';
import { Quote } from '../quote.ts';
import { kindOfDate } from './kinds.ts';
import type { ReadSentence } from './readParagraph.ts';
import { wordsOfDate } from './statements.ts';

/** A date of a report, with the words that say what happens or is due then. */
export interface Occasion {
  readonly kind: 'event' | 'deadline';
  /** Like the period of a figure: ISO where it is exact, otherwise as printed. */
  readonly date: string;
  readonly printed: Quote;
  /** The sentence. */
  readonly quote: Quote;
  /** The clauses of the sentence that say what happens. */
  readonly words: Quote;
  /** The resolution that was adopted on that date, if any. */
  readonly symbol: string | null;
  /** The mission, body or place that the clause speaks of. */
  readonly entity: Entity | null;
}

/** The dates of a paragraph at which something happens or is due, in order. */
export function occasionsIn(read: readonly ReadSentence[]): Occasion[] {
  return read.flatMap(({ sentence, periods, quote, entityAt }) => {
    const { paragraph } = quote;
    const { occasions, ofDate, symbolOf } = periods;
    return occasions.flatMap((date): Occasion[] => {
      const words = wordsOfDate(sentence, date, occasions);
      if (!words) return [];
      const symbol = symbolOf(date);
      return [
        {
          kind: symbol === null && kindOfDate(sentence, date) === 'deadline' ? 'deadline' : 'event',
          date: ofDate(date),
          printed: Quote.cut(paragraph, sentence.raw(date)),
          quote,
          words: Quote.cut(paragraph, withoutSpace(paragraph.text, sentence.raw(words))),
          symbol,
          entity: entityAt(date),
        },
      ];
    });
  });
}
