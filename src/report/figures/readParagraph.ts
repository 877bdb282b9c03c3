import { sentences } from '../../text/sentences.ts';
import { contains, type Span, withoutSpace } from '../../text/span.ts';
import type { Entity } from '../names/entity.ts';
import type { Mention } from '../names/mention.ts';
import { subject } from '../names/subject.ts';
import type { Paragraph } from '../paragraph.ts';
import { Quote } from '../quote.ts';
import { statementAt } from './adverbs.ts';
import { entityFor } from './entityFor.ts';
import { readSentence, type Sentence } from './sentence.ts';

/** A sentence of a paragraph with what it is about. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly quote: Quote;
  /** What a number or date at a place of `sentence.text` belongs to: what its clause names, or the subject of the paragraph. */
  entityAt(at: Span): Entity | null;
}

export function readParagraph(paragraph: Paragraph, mentions: readonly Mention[]): ReadSentence[] {
  const { text } = paragraph;
  const names = mentions.filter(({ entity }) => entity.kind !== 'place').map(({ span }) => span);
  const main = subject(mentions, 'mission') ?? subject(mentions, 'place');
  return sentences(text)
    .filter(({ start, end }) => text.slice(start, end).trim() !== '')
    .map((span) => {
      const sentence = readSentence(text, span, names);
      const named = mentions.filter((mention) => contains(span, mention.span));
      return {
        sentence,
        quote: Quote.cut(paragraph, withoutSpace(text, span)),
        entityAt: (at) => entityFor(sentence.raw(at), sentence.raw(statementAt(sentence, at)), named) ?? main,
      };
    });
}
