import { findMentions } from '../../../report/names/mentions.ts';
import { longestAt } from '../../../report/names/wordList.ts';
import type { Library } from '../../../search/library.ts';
import { writtenDates } from '../../../text/dates/writtenDates.ts';
import { type Folded, fold, unfold } from '../../../text/fold.ts';
import { qualifierEnd, qualifierStart } from '../../../text/numbers/qualifiers.ts';
import { bareNumbers, writtenNumbers } from '../../../text/numbers/writtenNumbers.ts';
import type { Span } from '../../../text/span.ts';

/** What a quotation must not change: a number with its qualifier and unit, a date, a name, a negation. Raw offsets. */
export interface Fact extends Span {
  /** Equal where two texts state the same, however they write it. */
  readonly key: string;
  /** The key of another reading, where the text allows of two: 12/11/2013. */
  readonly or?: string;
}

/** Words that deny nothing stand before those that do. */
const NEGATION =
  /不(?:断|仅|但|同|过|久|少|论|管|失时机)|未来|无(?:人(?:驾驶|机|航)|论|线)|非(?:洲|盟|常(?!规[^范模]|[设任态])|政府|索特|但)|(?<=[中南西东北])非|(?<not>并非|绝非|没有|[不未无非没勿莫])|\b(?<english>not|no|never|without|cannot)\b/gu;
/** The key of a word that holds a negating character and denies nothing: stating it or not changes no fact. */
export const WORD = 'word';
/** Numbers of one character also write other words (统一, 一个), unless they stand for an order. */
const ORDER = '第';
/** 2013 without 年 may be a year; what else it may be is the same number on both sides. */
const YEAR_ALONE = /^(?:19|20)\d\d$/u;
/** What units measure by which a number is another number: 万美元, 个月. */
const VALUED = new Set(['money', 'time']);

export function findFacts(raw: string, { gazetteer }: Library): Fact[] {
  const folded = fold(raw);
  return [...numbers(folded), ...dates(folded), ...negations(folded), ...worldNames(folded, gazetteer)]
    .map(({ start, end, ...stated }) => ({ ...unfold(folded, start, end), ...stated }))
    .concat(
      findMentions(raw, gazetteer)
        .filter(({ form }) => form === 'name')
        .map(({ entity, span }) => ({ ...span, key: `name ${entity.id}` })),
    );
}

function numbers({ text }: Folded): Fact[] {
  const written = writtenNumbers(text);
  const others = bareNumbers(text, written)
    .filter(({ form, value, start }) => form !== 'han' || Number(value) > 1 || text[start - 1] === ORDER)
    .map(({ start, end, value }) => ({ start, end, key: numberKey(value) }));
  const counted = written.flatMap(({ start, end, value, unit, measure, qualifier, unitSpan }) => {
    const valued = unitSpan && VALUED.has(measure ?? '') ? [{ ...unitSpan, key: `unit ${unit}` }] : [];
    const after = qualifierEnd(text, end);
    const number = {
      start: qualifierStart(text, start),
      end: after > end ? after : unitSpan?.end === end ? unitSpan.start : end,
    };
    return [{ ...number, key: numberKey(value, measure === 'share' ? unit : '', qualifier) }, ...valued];
  });
  return [...others, ...counted].map((fact) =>
    YEAR_ALONE.test(text.slice(fact.start, fact.end))
      ? { ...fact, key: `date ${text.slice(fact.start, fact.end)}` }
      : fact,
  );
}

const numberKey = (value: number | string, unit: string | null = '', qualifier: string | null = ''): string =>
  ['number', value, unit, qualifier ?? ''].join(' ');

const dates = ({ text }: Folded): Fact[] =>
  writtenDates(text).map(({ start, end, value, or }) => ({
    ...{ start, end, key: `date ${value}` },
    ...(or ? { or: `date ${or}` } : {}),
  }));

function negations({ text }: Folded): Fact[] {
  return Array.from(text.matchAll(NEGATION), ({ 0: word, index, groups }) => ({
    start: index,
    end: index + word.length,
    key: groups?.not || groups?.english ? 'not' : WORD,
  }));
}

/** Names of the world that the gazetteers do not hold: of countries, agencies, missions of another time. */
function worldNames({ text }: Folded, { lexicon }: Library['gazetteer']): Fact[] {
  const found: Fact[] = [];
  for (let start = 0; start < text.length; ) {
    const name = longestAt(lexicon.worldNames, text, start, () => true);
    if (name) found.push({ start, end: name.end, key: `name ${name.value.id}` });
    start = name ? name.end : start + 1;
  }
  return found;
}

/** Facts of a raw text as spans of it folded. */
export const foldedFacts = (folded: Folded, facts: readonly Fact[]): Fact[] =>
  facts.flatMap((fact) => {
    const span = foldedSpan(folded, fact);
    return span ? [{ ...span, key: fact.key }] : [];
  });

/** A span of a raw text as one of it folded; null where folding leaves nothing of it. */
export function foldedSpan({ starts, ends }: Folded, raw: Span): Span | null {
  const start = starts.findIndex((at) => at >= raw.start);
  const end = ends.findLastIndex((at) => at <= raw.end) + 1;
  return start >= 0 && start < end ? { start, end } : null;
}

/** What a posted text and a printed one state differently; raw offsets of each, null for what one of them does not say. */
export interface Clash {
  readonly posted: Span | null;
  readonly printed: Span | null;
}

/** The first of those that stand in a stretch, else the first at all. */
export const firstIn = <T extends Span>(spans: readonly T[], { start, end }: Span): T | undefined =>
  spans.find((span) => span.start >= start && span.end <= end) ?? spans[0];
