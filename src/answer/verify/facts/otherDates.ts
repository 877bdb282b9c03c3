import type { DateReading } from '../../../text/dates/dates.ts';
import { writtenDates } from '../../../text/dates/writtenDates.ts';
import { type Folded, unfold } from '../../../text/fold.ts';
import { contains, type Span } from '../../../text/span.ts';
import { type Clash, firstIn } from './facts.ts';

/** First and last day, as texts that sort; a date without a year has its month and day alone. */
interface Days {
  readonly from: string;
  readonly to: string;
}

type Dated = Days & Span;

/** The year of a report or a resolution says when those are of. */
const OF_DOCUMENT = /^(?:的?报告|第\d)/u;

/**
 * Dates that a text in other words gives otherwise than a printed one: nowhere printed, while the stretch `shown` (raw)
 * gives one that the text does not give.
 */
export function otherDates(posted: Folded, printed: Folded, shown: Span): Clash[] {
  const [said, there] = [datesIn(posted), datesIn(printed)];
  const free = there.filter((date) => contains(shown, date) && !said.some((each) => overlap(each, date)));
  return said
    .filter((each) => !there.some((date) => overlap(each, date)))
    .flatMap((each) => {
      const exact = free.filter((date) => date.from.length === each.from.length && isYear(date) === isYear(each));
      const other = firstIn(exact, shown) ?? firstIn(free, shown);
      return other ? [{ posted: each, printed: other }] : [];
    });
}

const datesIn = (folded: Folded): Dated[] =>
  writtenDates(folded.text).flatMap((date) => {
    const days = OF_DOCUMENT.test(folded.text.slice(date.end)) ? null : daysOf(date);
    return days ? [{ ...unfold(folded, date.start, date.end), ...days }] : [];
  });

/** Null for words that name no year. */
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
