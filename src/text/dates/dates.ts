import { readNumeral } from '../numbers/numerals.ts';
import { apart, type Span } from '../span.ts';

/** Offsets in the folded text. */
export interface DateReading extends Span {
  /** ISO if exact (`2013-04`, `06-18`), a span (`2013/14`, `2013-01/2013-11`), or the words (`2014年底`). */
  readonly value: string;
  readonly form: 'exact' | 'span' | 'words';
}

/** A number after 第, / or - belongs to a symbol: 第2013/14号决议. */
const YEAR = String.raw`(?<![\d第/-])(?<year>(?:1[5-9]|2[01])\d\d|[一二][零〇一二三四五六七八九]{3})`;
const NUMBER = String.raw`(?:\d{1,2}|[一二三四五六七八九十廿卅]{1,3})`;
/** Part of a year or month: no exact date. Characters that begin a longer word (初步, 底线, 代表) do not count. */
const PART =
  '年?(?:初(?![步级始期次衷稿])|底(?![层线])|末)|中期|年中|[上下]半年|[上中下]旬|[春夏秋冬][季天]|第?[一二三四1-4]季度|代(?![表价替理])';

/** 2013/14年度, 2014-2015年; but 2 000至3 000名 counts people. */
const YEARS = new RegExp(
  String.raw`${YEAR}(?<join>[/至到-])(?<to>\d{4}|\d{2})(?![\d/(-])(?:财政年度|年度|年|(?![名个位人项件次起支辆架份种条万亿多余元美]))`,
  'gu',
);
/** A year; a month with or without a year (but 三个月 is a length of time); a day alone only after 至. */
const DATE = new RegExp(
  String.raw`(?:${YEAR}年度?|(?<![\d个第])(?=${NUMBER}月)|(?<=[至到-])(?=${NUMBER}[日号]))(?:(?<month>${NUMBER})月)?(?:(?<day>${NUMBER})[日号])?(?<part>${PART})?`,
  'gu',
);

/** '' for a missing part, such as the year of the second date in 2013年1月至11月. */
interface Printed extends Span {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly words: string;
}

/** Dates and year spans of a folded text (see `fold`), in order. */
export function findDates(folded: string): DateReading[] {
  const years = Array.from(folded.matchAll(YEARS)).flatMap(readYears);
  const dates = Array.from(folded.matchAll(DATE)).flatMap(readDate);
  return [...years, ...join(apart(dates, years), folded)].toSorted((a, b) => a.start - b.start);
}

/** A second year of two digits must be the next year, or 2013-04 would be a span. */
function readYears({ 0: text, index, groups }: RegExpExecArray): DateReading[] {
  const year = groups?.year ?? '';
  const to = groups?.to ?? '';
  if (to.length === 2 ? !String(Number(year) + 1).endsWith(to) : to <= year) return [];
  const value = `${year}${groups?.join === '/' ? '/' : '-'}${to}`;
  return [{ start: index, end: index + text.length, value, form: 'span' }];
}

function readDate({ 0: text, index, groups }: RegExpExecArray): Printed[] {
  const year = digits(groups?.year, 4, 9999);
  const month = digits(groups?.month, 2, 12);
  const day = digits(groups?.day, 2, 31);
  if (year === null || month === null || day === null) return [];
  const words = groups?.part || !(year || day) ? text : '';
  return [{ start: index, end: index + text.length, year, month, day, words }];
}

/** '' for a part that is not printed, null for an impossible number. */
function digits(printed: string | undefined, width: number, most: number): string | null {
  if (printed === undefined) return '';
  const value = readNumeral(printed);
  return value !== null && value >= 1 && value <= most ? String(value).padStart(width, '0') : null;
}

/** Joins two dates with 至 between them. A remaining lone day is no date. */
function join(dates: readonly Printed[], folded: string): DateReading[] {
  const joined: DateReading[] = [];
  let from: Printed | null = null;
  for (const date of dates) {
    const isJoined: boolean = from !== null && /^[至到-]$/u.test(folded.slice(from.end, date.start));
    if (from && isJoined) joined.splice(-1, 1, span(from, date));
    else if (date.year || date.month) joined.push(single(date));
    from = isJoined ? null : date;
  }
  return joined;
}

const iso = ({ year, month, day }: Omit<Printed, 'start' | 'end' | 'words'>): string =>
  [year, month, day].filter(Boolean).join('-');

const single = ({ start, end, words, ...date }: Printed): DateReading =>
  words ? { start, end, value: words, form: 'words' } : { start, end, value: iso(date), form: 'exact' };

function span(from: Printed, to: Printed): DateReading {
  const until = { year: to.year || from.year, month: to.month || (to.year ? '' : from.month), day: to.day };
  const isYears = !(from.month || until.month);
  const value = isYears ? `${iso(from)}-${iso(until)}` : `${iso(from)}/${iso(until)}`;
  return { start: from.start, end: to.end, value, form: 'span' };
}

/** The month used to sort a date in words: first month of the year for 年初, last for 年底. */
const PARTS_OF_YEAR: readonly (readonly [RegExp, string])[] = [
  [/初|上半|春|[一1]季/u, '01'],
  [/[二2]季|夏/u, '04'],
  [/中|下半|[三3]季|秋/u, '07'],
  [/底|末|冬|[四4]季/u, '12'],
];

/** A text key that sorts date values, spans by their first day; null for a date without a year (`06-18`). */
export function dateOrder(value: string): string | null {
  const [year] = /^\d{4}/u.exec(value) ?? [];
  if (year === undefined) return null;
  const [day] = /^\d{4}(?:-\d\d(?!\d))+/u.exec(value) ?? [];
  if (day !== undefined) return day;
  const month = /^\d{4}年(?<month>\d{1,2})月/u.exec(value)?.groups?.month?.padStart(2, '0');
  const part = month ?? PARTS_OF_YEAR.find(([words]) => words.test(value))?.[1];
  return part === undefined ? year : `${year}-${part}`;
}

/** Compares keys of `dateOrder`; null comes last. */
export const compareDates = (a: string | null, b: string | null): number =>
  a === b ? 0 : a !== null && (b === null || a < b) ? -1 : 1;
