import { withoutSpace } from '../../text/span.ts';
import { draftFigures } from './drafts.ts';
import type { Figure } from './figure.ts';
import type { ReadSentence } from './readParagraph.ts';

/** Every number that a paragraph prints with a meaning of its own, in order. */
export function figuresIn(read: readonly ReadSentence[]): Figure[] {
  return read.flatMap(({ sentence, quote, entityAt }) => {
    const { text } = quote.paragraph;
    return draftFigures(sentence).map(({ at, subject, said, ...facts }): Figure => {
      const words = sentence.raw(subject);
      return {
        ...facts,
        quote,
        printed: sentence.raw(at),
        subject: text.slice(words.start, words.end),
        said: withoutSpace(text, sentence.raw(said)),
        entity: entityAt(at),
      };
    });
  });
}
