import { withoutSpace } from '../../text/span.ts';
import type { Entity } from '../names/entity.ts';
import { Quote } from '../quote.ts';
import { kindOfDate } from './kinds.ts';
import type { ReadSentence } from './readParagraph.ts';
import { wordsOfDate } from './statements.ts';

/** A date of a report, with the words for the event or deadline. */
export interface Occasion {
  readonly kind: 'event' | 'deadline';
  /** ISO if exact, otherwise as printed. */
  readonly date: string;
  readonly printed: Quote;
  /** The sentence. */
  readonly quote: Quote;
  /** The clauses of the sentence that name the event. */
  readonly words: Quote;
  /** The resolution adopted on that date, if any. */
  readonly symbol: string | null;
  /** The mission, body or place of the clause. */
  readonly entity: Entity | null;
}

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
