import type { DateReading } from '../../text/dates/dates.ts';
import { firstPlace } from '../../text/firstPlace.ts';
import { type Folded, refold, unfold } from '../../text/fold.ts';
import { findQuantities, type Quantity } from '../../text/numbers/quantities.ts';
import { apart, contains, type Span } from '../../text/span.ts';
import type { CitedSymbol } from '../symbols.ts';

/** A folded sentence with its numbers. All offsets are those of `text`. */
export interface Sentence {
  readonly text: string;
  readonly clauses: readonly Span[];
  readonly symbols: readonly CitedSymbol[];
  readonly dates: readonly DateReading[];
  readonly quantities: readonly Quantity[];
  /** The raw offsets of a span of `text`. */
  raw(span: Span): Span;
}

/** Findings of the whole text. Offsets are those of the folded text. */
export interface Found extends Pick<Sentence, 'symbols' | 'dates'> {
  /** Numbers inside a name (三年度工作组) are part of the name. */
  readonly names: readonly Span[];
}

const CLAUSE = /[^,;:。!?]+/gu;

/** `span` is raw. No number is found twice: symbols come first, then dates. */
export function readSentence(folded: Folded, span: Span, found: Found): Sentence {
  const whole = refold(folded, span);
  const within = <T extends Span>(spans: readonly T[]): T[] =>
    spans
      .filter((each) => contains(whole, each))
      .map((each) => ({ ...each, start: each.start - whole.start, end: each.end - whole.start }));
  const text = folded.text.slice(whole.start, whole.end);
  const symbols = within(found.symbols);
  const dates = apart(within(found.dates), symbols);
  return {
    text,
    clauses: Array.from(text.matchAll(CLAUSE), ({ 0: clause, index }) => ({
      start: index,
      end: index + clause.length,
    })),
    symbols,
    dates,
    quantities: apart(apart(apart(findQuantities(text), symbols), dates), within(found.names)),
    raw: ({ start, end }) => unfold(folded, whole.start + start, whole.start + end),
  };
}

/** The index of the clause that contains the offset, or of the next one. */
export const clauseAt = ({ clauses }: Sentence, at: number): number => firstPlace(clauses, ({ end }) => end > at);

const BEFORE_ADVERB = /(?:^|[,;:])(?:其中|此外|同时|但|而|如|并|且|另外)?(?:在|于|到|至|自|从|截至|截止|自从|直到)*$/u;
const AFTER_ADVERB = /^(?:度|以来|起|期间|间|内|之?前|以前|之?后|以后|中|止|为止)*(?:[,;:]|$)/u;
const DUE_BEFORE = /(?<!截)(?:到|至|至迟|最迟|不迟于)$/u;
const DUE_AFTER = /^(?:之?前|以前|为止)/u;
/** Characters before or after a place that the patterns read. */
const CONTEXT = 12;

/** Whether a date opens the next clause or the rest of its own: 自 2013 年初以来，…. */
export const isAdverb = ({ text }: Sentence, date: Span): boolean =>
  BEFORE_ADVERB.test(textBefore(text, date)) && AFTER_ADVERB.test(text.slice(date.end, date.end + CONTEXT));

/** Whether something is due by that date: 到 2014 年 6 月, 2014年底前. 截至 only says how things stood. */
export const isDue = ({ text }: Sentence, date: Span): boolean =>
  DUE_BEFORE.test(textBefore(text, date)) || DUE_AFTER.test(text.slice(date.end, date.end + CONTEXT));

/** The clause of a number or date, with the next clause if it only opens that one. */
export function statementAt(sentence: Sentence, at: Span): Span {
  const index = clauseAt(sentence, at.start);
  const clause = sentence.clauses[index] ?? at;
  const last = isAdverb(sentence, at) ? (sentence.clauses[index + 1] ?? clause) : clause;
  return { start: clause.start, end: last.end };
}

export const textBefore = (text: string, { start }: Span): string => text.slice(Math.max(0, start - CONTEXT), start);
