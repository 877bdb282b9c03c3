import { sentences } from '../../text/sentences.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { findMentions } from '../mentions.ts';
import type { Paragraph } from '../paragraph.ts';
import { Quote } from '../quote.ts';
import { subject as about } from '../subject.ts';
import { statementAt } from './adverbs.ts';
import { draftFigures } from './drafts.ts';
import { entityFor } from './entityFor.ts';
import type { Figure } from './figure.ts';
import { readSentence } from './sentence.ts';

/** Every number that a paragraph prints with a meaning of its own, in order. */
export function extractFigures(paragraph: Paragraph, gazetteer: Gazetteer): Figure[] {
  const { text } = paragraph;
  const mentions = findMentions(text, gazetteer);
  const names = mentions.filter(({ entity }) => entity.kind !== 'place').map(({ span }) => span);
  const main = about(mentions, 'mission') ?? about(mentions, 'place');
  return sentences(text).flatMap((span) => {
    const sentence = readSentence(text, span, names);
    const named = mentions.filter((mention) => contains(span, mention.span));
    return draftFigures(sentence).map(({ at, subject, ...facts }): Figure => {
      const printed = sentence.raw(at);
      const words = sentence.raw(subject);
      return {
        ...facts,
        quote: Quote.cut(paragraph, withoutSpace(text, span)),
        printed,
        subject: text.slice(words.start, words.end),
        entity: entityFor(printed, sentence.raw(statementAt(sentence, at)), named) ?? main,
      };
    });
  });
}

function withoutSpace(text: string, { start, end }: Span): Span {
  const raw = text.slice(start, end);
  return { start: start + raw.length - raw.trimStart().length, end: end - (raw.length - raw.trimEnd().length) };
}
