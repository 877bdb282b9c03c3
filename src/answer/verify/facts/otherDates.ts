import type { DateReading } from '../../../text/dates/dates.ts';
import { writtenDates } from '../../../text/dates/writtenDates.ts';
import { type Folded, unfold } from '../../../text/fold.ts';
import { contains, type Span } from '../../../text/span.ts';
import { type Clash, clashes } from './facts.ts';

/** First and last day as `2013-04-19`, or as `04-19` without a year. */
interface Days {
  readonly from: string;
  readonly to: string;
}

type Dated = Days & Span;

/** Text after the year of a report or resolution, which is no date of the sentence. */
const OF_DOCUMENT = /^(?:的?报告|第\d)/u;

/** Posted dates that are not printed, each with a date printed in `shown` (raw) instead. */
export function otherDates(posted: Folded, printed: Folded, shown: Span): Clash[] {
  return clashes(datesIn(posted), datesIn(printed), overlap, (date, all) => {
    const free = all.filter((other) => contains(shown, other));
    return free.find((other) => other.from.length === date.from.length && isYear(other) === isYear(date)) ?? free[0];
  });
}

const datesIn = (folded: Folded): Dated[] =>
  writtenDates(folded.text).flatMap((date) => {
    const days = OF_DOCUMENT.test(folded.text.slice(date.end)) ? null : daysOf(date);
    return days ? [{ ...unfold(folded, date.start, date.end), ...days }] : [];
  });

/** Null where no year is named. */
function daysOf({ value }: DateReading): Days | null {
  if (/^\d\d-\d\d$/u.test(value)) return { from: value, to: value };
  const [year] = /^\d{4}/u.exec(value) ?? [];
  if (year === undefined) return null;
  const [, next] = /^\d{4}[/-](\d{2}|\d{4})$/u.exec(value) ?? [];
  const isSpanOfYears = next !== undefined && (value.includes('/') || next.length === 4);
  if (isSpanOfYears)
    return { from: `${year}-01-01`, to: `${next.length === 4 ? next : year.slice(0, 2) + next}-12-31` };
  const [from = '', to = from] = value.split('/');
  if (!/^\d{4}(?:-\d\d){0,2}$/u.test(from)) return { from: `${year}-01-01`, to: `${year}-12-31` };
  return { from: from + '-01-01'.slice(from.length - 4), to: to + '-12-31'.slice(to.length - 4) };
}

const isYear = ({ from, to }: Days): boolean => from.endsWith('-01-01') && to.endsWith('-12-31');

function overlap(a: Days, b: Days): boolean {
  if (a.from.length === b.from.length) return a.from <= b.to && b.from <= a.to;
  const [short, long] = a.from.length < b.from.length ? [a, b] : [b, a];
  return long.from.endsWith(short.from);
}
