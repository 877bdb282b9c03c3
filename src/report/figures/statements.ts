import type { DateReading } from '../../text/dates/dates.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { clauseAt, isAdverb, type Sentence } from './sentence.ts';

/** Fewer letters beside the date say too little: 在 2015 年中期定稿 needs the clause before. */
export const TOO_FEW = 9;
/** This many letters are enough; otherwise the next clause is added. */
const ENOUGH = 20;
/** Most clauses added, and most characters counted, however long a text is. */
const MOST_CLAUSES = 4;
const REACH = 200;
/** A clause that cancels or limits the one before is always kept with it: …举行全民投票，但却没有如期举行. */
const TAKEN_BACK = /^(?:但|却|然而|不过|可是|只是|除非|如果|只要)/u;
/** A clause that only introduces the next one: …政策后，重点已转为; 联刚稳定团按照…决议，继续进行重组. */
const LEADS_IN = /^(?:尽管|虽然|由于|如果)|(?:[后时]|之前|以前|以来|期间)$/u;
const ACCORDING = /(?:根据|按照|依照|遵照)[^,]{0,30}$/u;
/** A clause that continues the one before. */
const GOES_ON = /^(?:包括|其中|即)/u;
/**
 * Words around a date that opens its clause. They can be left out, since the date is shown beside. 2013年以后 and 截至2013年
 * do not mean 2013: there the words stay.
 */
const OPENINGS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:自|自从|从)$/u, /^以来,?/u],
  [/^(?:到|至|至迟|最迟|不迟于)$/u, /^(?:之?前|以前|为止)?,?/u],
  [/^(?:同时|另外|而|并|且)?[在于]?$/u, /^(?:之?前|以前|为止),?/u],
  [/^(?:同时|另外|而|并|且)?[在于]?$/u, /^(?![之以]?后|[起止及和与至]|以来)(?:期间|间|内|中)?,?/u],
];

/**
 * Whole clauses about a date: its own, the next ones until they say enough, and the one before if they say too little.
 * An opening date is left out, since it is shown beside. Null if no words are left.
 */
export function wordsOfDate(sentence: Sentence, date: DateReading, dates: readonly DateReading[]): Span | null {
  const { text, clauses } = sentence;
  const index = clauseAt(sentence, date.start);
  const clause = clauses[index];
  if (!clause) return null;
  const inClause = dates.filter(({ start }) => start >= clause.start && start < clause.end);
  const following = inClause[inClause.indexOf(date) + 1];
  if (inClause[0] !== date) {
    const isOwn = letters(sentence, { start: date.end, end: following?.start ?? clause.end }) >= TOO_FEW;
    return isOwn ? { start: date.end, end: endOf(sentence, date.end, index) } : null;
  }
  const main = isAdverb(sentence, date) && index + 1 < clauses.length ? index + 1 : index;
  const opened = opening(text, clause, date);
  const isShort = letters(sentence, { start: opened ?? clause.start, end: clauses[main]?.end ?? clause.end }) < TOO_FEW;
  const before = isShort || GOES_ON.test(text.slice(clause.start, date.start)) ? clauses[index - 1]?.start : undefined;
  const start = before ?? opened ?? clause.start;
  const words = { start, end: endOf(sentence, start, leadsIn(sentence, clause, date) ? main + 1 : main) };
  return letters(sentence, words) === 0 ? null : words;
}

/** The clause that cites a resolution or report, and the next ones until they say enough. */
export function wordsOfSymbol(sentence: Sentence, symbol: Span): Span {
  const index = clauseAt(sentence, symbol.start);
  const clause = sentence.clauses[index] ?? symbol;
  return {
    start: clause.start,
    end: endOf(sentence, clause.start, leadsIn(sentence, clause, symbol) ? index + 1 : index),
  };
}

const leadsIn = ({ text, clauses }: Sentence, clause: Span, at: Span): boolean =>
  ACCORDING.test(text.slice(clause.start, at.start)) && clause !== clauses.at(-1);

/** Where the words begin after an opening date; null if the date is inside the words. */
function opening(text: string, clause: Span, date: Span): number | null {
  const before = text.slice(clause.start, date.start).trim();
  const after = text.slice(date.end, date.end + 8);
  const found = OPENINGS.find(([lead, follow]) => lead.test(before) && follow.test(after));
  return found ? date.end + (found[1].exec(after)?.[0].length ?? 0) : null;
}

function endOf(sentence: Sentence, start: number, from: number): number {
  const { text, clauses } = sentence;
  let last = from;
  for (let next = clauses[last + 1]; next && last - from < MOST_CLAUSES; next = clauses[last + 1]) {
    const said = { start, end: clauses[last]?.end ?? start };
    const isEnough =
      letters(sentence, said) >= ENOUGH && !LEADS_IN.test(text.slice(clauses[last]?.start, said.end).trim());
    if (isEnough && !TAKEN_BACK.test(text.slice(next.start, next.end).trim())) break;
    last += 1;
  }
  return clauses[last]?.end ?? start;
}

/** Letters of a span outside its dates, counted up to `REACH` characters. */
function letters({ text, dates }: Sentence, { start, end }: Span): number {
  const span = { start, end: Math.min(end, start + REACH) };
  const inside = dates.filter((date) => overlaps(date, span));
  const found = Array.from(text.slice(span.start, span.end).matchAll(/\p{L}/gu), ({ index }) => start + index);
  return found.filter((at) => !inside.some((date) => date.start <= at && at < date.end)).length;
}
