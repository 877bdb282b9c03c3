import type { Gazetteer } from '../gazetteer.ts';
import type { Paragraph } from '../paragraph.ts';
import { draftFigures } from './drafts.ts';
import type { Figure } from './figure.ts';
import { readParagraph, withoutSpace } from './readParagraph.ts';

/** Every number that a paragraph prints with a meaning of its own, in order. */
export function extractFigures(paragraph: Paragraph, gazetteer: Gazetteer): Figure[] {
  return readParagraph(paragraph, gazetteer).flatMap(({ sentence, quote, entityAt }) =>
    draftFigures(sentence).map(({ at, subject, said, ...facts }): Figure => {
      const words = sentence.raw(subject);
      return {
        ...facts,
        quote,
        printed: sentence.raw(at),
        subject: paragraph.text.slice(words.start, words.end),
        said: withoutSpace(paragraph.text, sentence.raw(said)),
        entity: entityAt(at),
      };
    }),
  );
}
