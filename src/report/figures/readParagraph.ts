import { type DateReading, findDates } from '../../text/dates/dates.ts';
import { type Folded, fold, refold } from '../../text/fold.ts';
import { sentences } from '../../text/sentences.ts';
import { contains, type Span, withoutSpace } from '../../text/span.ts';
import { tablesIn } from '../../text/tables/table.ts';
import type { Entity, EntityKind } from '../names/entity.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import { type Mention, subject } from '../names/mention.ts';
import { findMentions } from '../names/mentions.ts';
import type { Paragraph } from '../paragraph.ts';
import { Quote } from '../quote.ts';
import { type CitedSymbol, findSymbols } from '../symbols.ts';
import { findSentencePeriods, type SentencePeriods } from './periods.ts';
import { readSentence, type Sentence, statementAt } from './sentence.ts';

/** Facts of a text, read once. Spans are offsets in the raw text unless said otherwise. */
export interface Printed {
  readonly folded: Folded;
  /** Together they cover the whole text. */
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly symbols: readonly CitedSymbol[];
  /** Offsets in the folded text. */
  readonly dates: readonly DateReading[];
}

export function printedIn(text: string, gazetteer: Gazetteer): Printed {
  const folded = fold(text);
  return {
    folded,
    sentences: sentences(text),
    mentions: findMentions(text, gazetteer),
    symbols: findSymbols(text),
    dates: findDates(folded.text),
  };
}

export interface ReadSentence {
  readonly sentence: Sentence;
  readonly periods: SentencePeriods;
  readonly quote: Quote;
  /** The entity of a number or date in `sentence.text`: from its clause, or else from the paragraph. */
  entityAt(at: Span): Entity | null;
}

/** Skips sentences of white space and the heads of tables, which say what stands below them. */
export function readParagraph(paragraph: Paragraph, printed: Printed): ReadSentence[] {
  const { text } = paragraph;
  const { folded, mentions, dates } = printed;
  const symbols = printed.symbols.map((cited) => ({ ...cited, ...refold(folded, cited) }));
  const names = mentions.filter(({ entity }) => entity.kind !== 'place').map(({ span }) => refold(folded, span));
  const main = subject(mentions, 'mission') ?? subject(mentions, 'place');
  const heads = tablesIn(text).flatMap(({ rows }) => rows.slice(0, 1));
  return printed.sentences
    .filter(({ start, end }) => text.slice(start, end).trim() !== '' && !heads.some((head) => head.start === start))
    .map((span) => {
      const sentence = readSentence(folded, span, { symbols, dates, names });
      const named = mentions.filter((mention) => contains(span, mention.span));
      return {
        sentence,
        periods: findSentencePeriods(sentence),
        quote: Quote.cut(paragraph, withoutSpace(text, span)),
        entityAt: (at) => entityFor(sentence.raw(at), sentence.raw(statementAt(sentence, at)), named) ?? main,
      };
    });
}

/** A mission counts before a body, and both before a place. */
const KINDS: readonly EntityKind[] = ['mission', 'body', 'place'];
/** This many entities of one kind are a list: no single one is meant. */
const LIST = 3;

/** In the clause, the nearest entity before the number, else the first after; else the only one in earlier clauses. */
function entityFor(printed: Span, clause: Span, sentence: readonly Mention[]): Entity | null {
  const inClause = sentence.filter(({ span }) => contains(clause, span));
  const before = sentence.filter(({ span }) => span.end <= clause.start);
  return nearest(inClause, LIST, printed) ?? nearest(before, 2, printed);
}

function nearest(mentions: readonly Mention[], tooMany: number, printed: Span): Entity | null {
  for (const kind of KINDS) {
    const named = mentions.filter(({ entity }) => entity.kind === kind);
    const [first] = named;
    if (!first) continue;
    if (new Set(named.map(({ entity }) => entity)).size >= tooMany) return null;
    return (named.findLast(({ span }) => span.end <= printed.start) ?? first).entity;
  }
  return null;
}
