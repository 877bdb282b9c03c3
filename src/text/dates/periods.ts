import { fold } from '../fold.ts';
import { findDates } from './dates.ts';

/** Calendar years, or a budget year (`2013/14`), named by a question or sentence. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly isBudgetYear: boolean;
}

/** A budget year: 13/14, 15-16年度, 2015-16财年. But 67/287 is a resolution, and 2015-16 alone or 14-15年 are two years. */
const BUDGET_YEAR =
  /(?<![\d/-])(?:20)?(?<from>\d\d)(?:\/(?:20)?(?<to>\d\d)(?![\d/])|[-至](?:20)?(?<until>\d\d)(?=(?:财政)?年度|财年))/gu;
/** A fiscal year is named after the year in which it ends: FY2016, 2016财年. UN peacekeeping: July to June. */
const FISCAL_YEAR = /fy ?(?:20)?(?<end>\d\d)(?![\d/-])|(?<![\d/-])20(?<ending>\d\d)(?=财年|财政年度)/gu;
/** A year without 年, as in English. A year in brackets belongs to a resolution. */
const BARE_YEAR = /(?<![\d(/.第-])(?:19|20)\d\d(?![\d()/.年号-])/gu;
/** Counted from the year of a document; 去年底 is also 去年. */
const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/前年|two years ago/u, -2],
  [/去年|上年|last year/u, -1],
  [/(?<!\p{Script=Han})今年|this year/u, 0],
  [/明年|next year/u, 1],
];

/** The periods of a text, each once. `year` is the document's, for words like 去年. */
export function periodsIn(text: string, year: number | null = null): Period[] {
  const folded = fold(text)
    .text.replace(FISCAL_YEAR, (_, end?: string, ending?: string) => budgetYear(Number(end ?? ending) - 1))
    .replace(BUDGET_YEAR, (typed, from: string, to?: string, until?: string) =>
      (Number(from) + 1) % 100 === Number(to ?? until) ? budgetYear(Number(from)) : typed,
    );
  const dated = findDates(folded).flatMap(({ value }) => readPeriod(value));
  const bare = Array.from(folded.matchAll(BARE_YEAR), ([typed]) => typed).flatMap(readPeriod);
  const relative =
    year === null ? [] : RELATIVE.filter(([said]) => said.test(folded)).map(([, by]) => calendarYear(year + by));
  const distinct = new Map([...dated, ...bare, ...relative].map((period) => [JSON.stringify(period), period]));
  return [...distinct.values()];
}

const budgetYear = (from: number): string => `20${from}/${String((from + 1) % 100).padStart(2, '0')}`;

const calendarYear = (year: number): Period => ({ from: year, to: year, isBudgetYear: false });

/** `value` as in `DateReading`: `2013-04`, `2013/14`, `2011-2013`, `2014年底`. */
function readPeriod(value: string): Period[] {
  const [, from] = /^(\d{4})\/\d\d$/u.exec(value) ?? [];
  if (from) return [{ from: Number(from), to: Number(from) + 1, isBudgetYear: true }];
  const years = Array.from(value.matchAll(/(?<![\d-])\d{4}|(?<=^\d{4}-)\d{4}|(?<=\/)\d{4}/gu), ([year]) =>
    Number(year),
  );
  if (years.length === 0) return [];
  return [{ from: Math.min(...years), to: Math.max(...years), isBudgetYear: false }];
}

/** Whether a fact of one period can answer for the other: 2013 for 2013/14, but 2014/15 not for 2013/14. */
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
