import type { Span } from '../../text/span.ts';
import { clauseAt, type Sentence } from './sentence.ts';

const BEFORE_ADVERB = /(?:^|[,;:])(?:其中|此外|同时|但|而|如|并|且|另外)?(?:在|于|到|至|自|从|截至|截止|自从|直到)*$/u;
const AFTER_ADVERB = /^(?:度|以来|起|期间|间|内|之?前|以前|之?后|以后|中|止|为止)*(?:[,;:]|$)/u;
const DUE_BEFORE = /(?<!截)(?:到|至|至迟|最迟|不迟于)$/u;
const DUE_AFTER = /^(?:之?前|以前|为止)/u;
const CONTEXT = 12;

/** Whether a date is a clause of its own that opens the next: 自 2013 年初以来，…. */
export const isAdverb = ({ text }: Sentence, date: Span): boolean =>
  BEFORE_ADVERB.test(textBefore(text, date)) && AFTER_ADVERB.test(text.slice(date.end, date.end + CONTEXT));

/** Whether something is to be done by that date: 到 2014 年 6 月, 2014年底前; 截至 says how things stood. */
export const isDue = ({ text }: Sentence, date: Span): boolean =>
  DUE_BEFORE.test(textBefore(text, date)) || DUE_AFTER.test(text.slice(date.end, date.end + CONTEXT));

/** The clause that a number stands in, with the next one where it only opens that. */
export function statementAt(sentence: Sentence, at: Span): Span {
  const index = clauseAt(sentence, at.start);
  const clause = sentence.clauses[index] ?? at;
  const last = isAdverb(sentence, at) ? (sentence.clauses[index + 1] ?? clause) : clause;
  return { start: clause.start, end: last.end };
}

/** The last characters before a place. */
export const textBefore = (text: string, { start }: Span): string => text.slice(Math.max(0, start - CONTEXT), start);
