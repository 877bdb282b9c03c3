import { findDates } from '../../text/dates.ts';
import { fold } from '../../text/fold.ts';

/** A time that a question or a sentence names: a year, or a budget year (`2013/14`), which is no calendar year. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly isBudgetYear: boolean;
}

/** 13/14 as people shorten it; 67/287 is a resolution. */
const SHORT_BUDGET_YEAR = /(?<![\d/])(?<from>\d\d)\/(?<to>\d\d)(?![\d/])/gu;
/** A year without 年, as in English; in brackets it belongs to a resolution. */
const BARE_YEAR = /(?<![\d(/.第-])(?:19|20)\d\d(?![\d()/.年号-])/gu;

/** The periods that a text names, each once. */
export function findPeriods(text: string): Period[] {
  const folded = fold(text).text.replace(SHORT_BUDGET_YEAR, (typed, from: string, to: string) =>
    (Number(from) + 1) % 100 === Number(to) ? `20${from}/${to}` : typed,
  );
  const dated = findDates(folded).flatMap(({ value }) => readPeriod(value));
  const bare = Array.from(folded.matchAll(BARE_YEAR), ([year]) => year).flatMap(readPeriod);
  const distinct = new Map([...dated, ...bare].map((period) => [JSON.stringify(period), period]));
  return [...distinct.values()];
}

/** The value of a date (see `DateReading`): `2013-04`, `2013/14`, `2011-2013`, `2014年底`. */
function readPeriod(value: string): Period[] {
  const [, budgetYear] = /^(\d{4})\/\d\d$/u.exec(value) ?? [];
  if (budgetYear) return [{ from: Number(budgetYear), to: Number(budgetYear) + 1, isBudgetYear: true }];
  const years = Array.from(value.matchAll(/(?<![\d-])\d{4}|(?<=^\d{4}-)\d{4}|(?<=\/)\d{4}/gu), ([year]) =>
    Number(year),
  );
  if (years.length === 0) return [];
  return [{ from: Math.min(...years), to: Math.max(...years), isBudgetYear: false }];
}

/** Whether what is said of one period can answer for the other: 2013 lies in 2013/14, but 2014/15 is not 2013/14. */
export const covers = (held: Period, asked: Period): boolean =>
  asked.isBudgetYear && held.isBudgetYear
    ? held.from === asked.from
    : asked.isBudgetYear
      ? held.from <= asked.from && held.to >= asked.to
      : held.from <= asked.to && asked.from <= held.to;

/** `2013/14`, `2013`, `2011-2013`. */
export function periodName({ from, to, isBudgetYear }: Period): string {
  if (from === to) return String(from);
  return isBudgetYear ? `${from}/${String(to).slice(2)}` : `${from}-${to}`;
}
