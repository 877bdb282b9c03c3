import { apart } from '../span.ts';
import { type DateReading, findDates } from './dates.ts';

/** A date in any common notation. */
export interface WrittenDate extends DateReading {
  /** The other possible reading, with the month before the day. */
  readonly or?: string;
}

const YEAR = String.raw`(?:19|20)\d\d`;
const BEFORE = String.raw`(?<![\d/.-])`;
const BEHIND = String.raw`(?!\d|[/.-]\d|[万亿%])`;
/** 2013年1-11月 */
const MONTHS = new RegExp(
  String.raw`(?<!\d)(?<year>${YEAR})年(?<from>\d{1,2})[-至到](?<to>\d{1,2})月(?!\d{1,2}[日号])`,
  'gu',
);
/** 2013-11-12, 2013/11, 2013.11.12 */
const YEAR_FIRST = new RegExp(
  String.raw`${BEFORE}(?<year>${YEAR})(?<mark>[-/.])(?<month>\d{1,2})(?:\k<mark>(?<day>\d{1,2}))?${BEHIND}`,
  'gu',
);
/** 12/11/2013: the day comes first, as everywhere outside the United States, unless that is impossible. */
const YEAR_LAST = new RegExp(
  String.raw`${BEFORE}(?:(?<day>\d{1,2})(?<mark>[-/.]))?(?<month>\d{1,2})(?:\k<mark>|[-/.])(?<year>${YEAR})${BEHIND}`,
  'gu',
);
const ENGLISH_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH_NAME =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** 12 November 2013, Nov. 12, 2013, November 2013 */
const ENGLISH = new RegExp(
  String.raw`(?<![a-z\d])(?:(?<day>\d{1,2})(?:st|nd|rd|th)? ?(?:of )?)?(?<name>${MONTH_NAME})\.?(?: ?(?<after>\d{1,2})(?:st|nd|rd|th)?(?![\da-z]))?[, ]{0,2}(?<year>${YEAR})(?!\d)`,
  'gu',
);
const FISCAL = /(?:财政年度|年度|财年)$/u;

type Groups = Readonly<Record<string, string | undefined>>;

/** Dates of a folded text, in order: printed (`findDates`) and typed (ISO 8601, day or month first, English). */
export function writtenDates(folded: string): WrittenDate[] {
  const spans = read(folded, MONTHS, ({ year, from, to }) => ({
    value: `${iso(year, from)}/${iso(year, to)}`,
    form: 'span',
  }));
  const printed = apart(findDates(folded), spans).map((date) => ({ ...date, value: budgetYear(date, folded) }));
  const known = inOrder([...spans, ...printed]);
  const others = inOrder([
    ...read(folded, YEAR_FIRST, ({ year, month, day }) => exact(iso(year, month, day))),
    ...read(folded, YEAR_LAST, ({ year, month, day }) => yearLast(year, month, day)),
    ...read(folded, ENGLISH, ({ year, name, day, after }) =>
      exact(iso(year, String(ENGLISH_MONTHS.indexOf((name ?? '').slice(0, 3)) + 1), day ?? after)),
    ),
  ]);
  return inOrder([...known, ...apart(others, known)]);
}

const inOrder = <T extends DateReading>(dates: readonly T[]): T[] => dates.toSorted((a, b) => a.start - b.start);

type Value = Pick<WrittenDate, 'value' | 'form' | 'or'>;

const read = (folded: string, pattern: RegExp, value: (groups: Groups) => Value | null): WrittenDate[] =>
  Array.from(folded.matchAll(pattern)).flatMap(({ 0: text, index, groups }) => {
    const found = value(groups ?? {});
    return found && !found.value.includes('?') ? [{ start: index, end: index + text.length, ...found }] : [];
  });

const exact = (value: string): Value => ({ value, form: 'exact' });

function yearLast(year?: string, month?: string, day?: string): Value | null {
  const [dayFirst, monthFirst] = [iso(year, month, day), iso(year, day, month)];
  if (day === undefined || monthFirst.includes('?') || monthFirst === dayFirst) return exact(dayFirst);
  return dayFirst.includes('?') ? exact(monthFirst) : { ...exact(dayFirst), or: monthFirst };
}

/** ISO, with a question mark for an impossible month or day. */
const iso = (year = '?', month?: string, day?: string): string =>
  [year, part(month, 12), ...(day === undefined ? [] : [part(day, 31)])].join('-');

function part(digits: string | undefined, most: number): string {
  const value = Number(digits);
  return value >= 1 && value <= most ? String(value).padStart(2, '0') : '?';
}

/** `2013/14` for 2013-14, 2013/2014 and 2013-2014年度. But 2008-09 may be a month; 2008-09年 is not. */
function budgetYear({ value, start, end }: DateReading, folded: string): string {
  const [, from = '', mark, to = ''] = /^(\d{4})([-/])(\d{4}|\d\d)$/u.exec(value) ?? [];
  const text = folded.slice(start, end);
  const isNext = from !== '' && Number(to) % 100 === (Number(from) + 1) % 100;
  const isMarked = mark === '/' || FISCAL.test(text) || (to.length === 2 && (Number(to) > 12 || text.endsWith('年')));
  return isNext && isMarked ? `${from}/${to.slice(-2)}` : value;
}
