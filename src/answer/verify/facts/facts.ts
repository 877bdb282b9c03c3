import { findMentions } from '../../../report/names/mentions.ts';
import { wordsIn } from '../../../report/names/wordList.ts';
import type { Library } from '../../../search/library.ts';
import { writtenDates } from '../../../text/dates/writtenDates.ts';
import { type Folded, fold, refold, unfold } from '../../../text/fold.ts';
import { qualifierEnd, qualifierStart } from '../../../text/numbers/qualifiers.ts';
import { bareNumbers, writtenNumbers } from '../../../text/numbers/writtenNumbers.ts';
import { contains, type Span } from '../../../text/span.ts';

/** A number with qualifier and unit, a date, a name or a negation: a quote must not change it. Raw offsets. */
export interface Fact extends Span {
  /** Equal for texts that state the same, in any notation. */
  readonly key: string;
  /** The key of a second reading, for example of 12/11/2013. */
  readonly or?: string;
}

/** Where two texts disagree, in raw offsets of each; null where one says nothing. */
export interface Clash {
  readonly posted: Span | null;
  readonly printed: Span | null;
}

/** First words that hold a negating character but deny nothing, then words that deny. */
const NEGATION =
  /不(?:断|仅|但|同|过|久|少|论|管|失时机)|未来|无(?:人(?:驾驶|机|航)|论|线)|非(?:洲|盟|常(?!规[^范模]|[设任态])|政府|索特|但)|(?<=[中南西东北])非|(?<not>并非|绝非|没有|[不未无非没勿莫])|\b(?<english>not|no|never|without|cannot)\b/gu;
/** The key of a word that holds a negating character but denies nothing. It changes no fact. */
export const WORD = 'word';
/** Numbers of one character are also parts of words (统一, 一个), unless this stands before them. */
const ORDER = '第';
/** 2013 without 年 may be a year. */
const YEAR_ALONE = /^(?:19|20)\d\d$/u;
/** Units of these measures are facts themselves: 万美元, 个月. */
const VALUED = new Set(['money', 'time']);

export function findFacts(raw: string, { gazetteer }: Library): Fact[] {
  const folded = fold(raw);
  const names = wordsIn(gazetteer.lexicon.worldNames, folded.text).map(({ value, ...span }) => named(span, value.id));
  return [...numbers(folded), ...dates(folded), ...negations(folded), ...names]
    .map(({ start, end, ...stated }) => ({ ...unfold(folded, start, end), ...stated }))
    .concat(
      findMentions(raw, gazetteer)
        .filter(({ form }) => form === 'name')
        .map(({ entity, span }) => named(span, entity.id)),
    );
}

const named = ({ start, end }: Span, id: string): Fact => ({ start, end, key: `name ${id}` });

export const isName = ({ key }: Fact): boolean => key.startsWith('name ');

function numbers({ text }: Folded): Fact[] {
  const written = writtenNumbers(text);
  const bare = bareNumbers(text, written)
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
  return [...bare, ...counted].map((fact) => {
    const digits = text.slice(fact.start, fact.end);
    return YEAR_ALONE.test(digits) ? { ...fact, key: `date ${digits}` } : fact;
  });
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

export const foldedFacts = (folded: Folded, facts: readonly Fact[]): Fact[] =>
  facts.map((fact) => ({ ...refold(folded, fact), key: fact.key })).filter(({ start, end }) => start < end);

/** The first span inside `shown`, else the first of all. */
export const firstIn = <T extends Span>(spans: readonly T[], shown: Span): T | undefined =>
  spans.find((span) => contains(shown, span)) ?? spans[0];

/** Pairs what only the posted text says with what only the printed one says, as `partner` picks. */
export function clashes<T extends Span>(
  said: readonly T[],
  there: readonly T[],
  agree: (said: T, there: T) => boolean,
  partner: (said: T, free: readonly T[]) => T | undefined,
): Clash[] {
  const free = there.filter((other) => !said.some((each) => agree(each, other)));
  return said
    .filter((each) => !there.some((other) => agree(each, other)))
    .flatMap((posted) => {
      const printed = partner(posted, free);
      return printed ? [{ posted, printed }] : [];
    });
}
