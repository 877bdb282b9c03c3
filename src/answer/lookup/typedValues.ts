import type { Figure } from '../../report/figures/figure.ts';
import { writtenDates } from '../../text/dates/writtenDates.ts';
import { fold } from '../../text/fold.ts';
import type { Quantity } from '../../text/numbers/quantities.ts';
import { bareNumbers, writtenNumbers } from '../../text/numbers/writtenNumbers.ts';
import { apart, withoutSpans } from '../../text/span.ts';

export interface TypedValues {
  /** As in `DateReading`. */
  readonly dates: readonly string[];
  readonly numbers: readonly TypedNumber[];
  /** Whether nothing else is typed. */
  readonly isAll: boolean;
  /** Whether only digits are typed, which may also be a year or part of a symbol: 2013, 287. */
  readonly isBare: boolean;
}

type TypedNumber = Pick<Quantity, 'unit' | 'measure'> & { readonly value: number };

const YEAR = /^(?:19|20)\d\d$/u;
const YEAR_LENGTH = 4;
const YEARS = /^(\d{4})[-\d]*[-/](\d{4})[-\d]*$/u;
const MONTHS_OR_DAYS = /^([^/]+)\/(\d{4}-.+)$/u;

export function typedValues(typed: string): TypedValues {
  const { text } = fold(typed.trim());
  const dates = writtenDates(text);
  const written = apart(writtenNumbers(text), dates);
  const bare = apart(bareNumbers(text, written), dates).map((number) => ({ ...number, unit: null, measure: null }));
  const numbers = [...written, ...bare];
  return {
    dates: [...dates.map(({ value }) => value), ...(YEAR.test(text) ? [text] : [])],
    numbers: numbers.flatMap(({ value, ...of }) => (typeof value === 'number' ? [{ ...of, value }] : [])),
    isAll: (dates.length > 0 || numbers.length > 0) && /^[\p{P}\s]*$/u.test(withoutSpans(text, [...dates, ...numbers])),
    isBare: /^\d+$/u.test(text),
  };
}

/** 5 % is not 5; 75亿 may be dollars. */
export const isTyped = (figure: Pick<Figure, 'kind' | 'value' | 'unit'>, { dates, numbers }: TypedValues): boolean =>
  typeof figure.value === 'string'
    ? dates.some((date) => isWithin(String(figure.value), date))
    : numbers.some((number) => number.value === figure.value && measuresAlike(number, figure));

function measuresAlike({ unit, measure }: TypedNumber, figure: Pick<Figure, 'kind' | 'unit'>): boolean {
  if (measure === 'share' || figure.kind === 'percentage') return measure === 'share' && figure.kind === 'percentage';
  if (measure === 'people' && figure.kind === 'personnel') return true;
  return unit === null || unit === figure.unit;
}

/** Whether a printed date lies within the typed one or contains it: 2013-11-05 and 2013-01/2013-11 for 2013-11. */
export function isWithin(date: string, typed: string): boolean {
  const printed = date.replace(/^\D+/u, '');
  const span = typed.length === YEAR_LENGTH ? YEARS.exec(printed) : MONTHS_OR_DAYS.exec(printed);
  const [, from, to] = span ?? [];
  if (from && to) return from.slice(0, typed.length) <= typed && typed <= to.slice(0, typed.length);
  return printed.startsWith(typed) && !/^\d/u.test(printed.slice(typed.length));
}
