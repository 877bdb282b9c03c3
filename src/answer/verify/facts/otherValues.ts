import type { DateReading } from '../../../text/dates/dates.ts';
import { writtenDates } from '../../../text/dates/writtenDates.ts';
import { type Folded, unfold } from '../../../text/fold.ts';
import { qualifierStart } from '../../../text/numbers/qualifiers.ts';
import type { Quantity } from '../../../text/numbers/quantities.ts';
import { writtenNumbers } from '../../../text/numbers/writtenNumbers.ts';
import { contains, overlaps, type Span } from '../../../text/span.ts';
import { type Clash, clashes, firstIn } from './facts.ts';

/** A number that counts or measures something. Raw offsets. */
interface Count extends Pick<Quantity, 'unit' | 'measure' | 'qualifier'>, Span {
  readonly value: number;
  /** The next characters, which say what it counts. */
  readonly after: string;
}

/** People round numbers from this value on: 7000 for 7 137. */
const ROUNDED = 1000;
/** The largest ratio between a number without a unit and the one it stands for. */
const ALIKE = 1.5;
/** A smaller number without a unit may mean anything, and so may a year. */
const TELLING = 100;
const YEAR = { from: 1900, to: 2099 };
const BEHIND = 6;
const WORD = /[\p{L}\p{N}]/u;

/** Posted numbers that are not printed, each with a printed one of the same unit. */
export const otherNumbers = (posted: Folded, printed: Folded, shown: Span): Clash[] =>
  clashes(countsIn(posted), countsIn(printed), agree, (number, free) =>
    firstIn(
      free.filter((other) => countsTheSame(number, other)),
      shown,
    ),
  );

export function states(text: Folded, numbers: Folded): boolean {
  const there = countsIn(text);
  return countsIn(numbers).every((each) =>
    there.some(({ value, measure }) => value === each.value && measure === each.measure),
  );
}

function countsIn(folded: Folded): Count[] {
  const { text } = folded;
  const dates = writtenDates(text);
  return writtenNumbers(text)
    .filter((quantity) => !dates.some((date) => overlaps(date, quantity)))
    .flatMap(({ start, end, unit, measure, qualifier, value }) => {
      if (typeof value !== 'number') return [];
      const after = text.slice(end, end + BEHIND).replace(/的/gu, '');
      return [{ ...unfold(folded, qualifierStart(text, start), end), unit, measure, qualifier, value, after }];
    });
}

function agree(said: Count, there: Count): boolean {
  if (said.measure !== null && there.measure !== null && said.measure !== there.measure) return false;
  if (said.value === there.value) return true;
  const step = said.value >= ROUNDED || said.qualifier ? stepOf(said.value) : 0;
  const more = there.value - said.value;
  if (said.qualifier === 'over' || said.qualifier === 'at least') return more > 0 && more <= step;
  if (said.qualifier === 'nearly' || said.qualifier === 'at most') return more < 0 && -more <= step;
  return Math.abs(more) <= (said.qualifier ? step : step / 2);
}

/** The place value of the last digit that is not zero: 100 for 85 200. */
function stepOf(value: number): number {
  let step = 1;
  while (value % (step * 10) === 0 && step < value) step *= 10;
  return value % 1 === 0 ? step : 0;
}

function countsTheSame(said: Count, there: Count): boolean {
  if (said.measure === null || there.measure === null) {
    const isYear = said.value >= YEAR.from && said.value <= YEAR.to;
    const ratio = Math.max(said.value, there.value) / Math.min(said.value, there.value);
    return said.value >= TELLING && !isYear && ratio <= ALIKE;
  }
  if (said.measure !== there.measure) return false;
  if (said.measure === 'people' || said.measure === 'share') return true;
  if (said.unit !== there.unit) return false;
  // A unit for anything: the nouns must match, as 15 个领域 is no number of 15 个国家.
  return (
    said.measure !== 'things' || [...said.after].some((letter) => WORD.test(letter) && there.after.includes(letter))
  );
}

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
    return (
      free.find((other) => other.from.length === date.from.length && isWholeYear(other) === isWholeYear(date)) ??
      free[0]
    );
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

const isWholeYear = ({ from, to }: Days): boolean => from.endsWith('-01-01') && to.endsWith('-12-31');

function overlap(a: Days, b: Days): boolean {
  if (a.from.length === b.from.length) return a.from <= b.to && b.from <= a.to;
  const [short, long] = a.from.length < b.from.length ? [a, b] : [b, a];
  return long.from.endsWith(short.from);
}
