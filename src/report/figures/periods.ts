import type { DateReading } from '../../text/dates/dates.ts';
import type { Quantity } from '../../text/numbers/quantities.ts';
import type { Span } from '../../text/span.ts';
import { clauseAt, isAdverb, isDue, type Sentence, textBefore } from './sentence.ts';

export type SentencePeriods = ReturnType<typeof findSentencePeriods>;

/** Text between a date and the symbol it dates. A year alone stands directly before it: 2011 年报告(A/65/19). */
const DATES_SYMBOL = /^(?:[,的]|大会|安全理事会|安理会|理事会|经社|人权|秘书长|决议|报告|决定|\()*$/u;
const DAY = /^\d{4}-\d\d-\d\d$/u;
const ADOPTION = /^,?[^,;:(]*(?:通过|印发|发表|发布)[^,;:]*$/u;
/** Most characters between a date and its resolution. */
const REACH = 60;

const COMPARED = /(?:比|较|相比于?)$/u;
const BOUND = /^(?:[之以]?后|之?前|以前)/u;
const SINCE = /(?:自|自从|从)$/u;
/** Before a date in a title or in brackets: 《1974年协议》, 政策(2012年). */
const APART = /[(《〈“「]$/u;
const CONTEXT = 12;

/** The role of each date: a figure, an occasion, or the period of the sentence's numbers and symbols. */
export function findSentencePeriods(sentence: Sentence) {
  const { text, dates, symbols, quantities } = sentence;
  const counted = quantities.filter(({ measure }) => measure && measure !== 'time');
  const dated = new Map<number, DateReading>();
  for (const date of dates) {
    const symbol = symbols.find(({ start }) => start >= date.end);
    if (symbol && datesSymbol(text, date, symbol)) dated.set(symbol.start, date);
  }
  const ofSymbols = new Set(dated.values());
  /** The numbers that a date applies to: those of its clause, and of the next if the date only opens that one. */
  const qualifiedBy = (date: DateReading): readonly Quantity[] => {
    const clause = clauseAt(sentence, date.start);
    const isOpening = isAdverb(sentence, date) && !isDue(sentence, date);
    const clauses = isOpening ? [clause, clause + 1] : [clause];
    return counted.filter(({ start }) => clauses.includes(clauseAt(sentence, start)));
  };
  const isApart = (date: DateReading): boolean => APART.test(textBefore(text, date));
  const isOccasion = (date: DateReading): boolean => {
    if (isApart(date) || COMPARED.test(textBefore(text, date))) return false;
    if (ofSymbols.has(date)) return DAY.test(date.value);
    const qualified = qualifiedBy(date);
    return qualified.length === 0 || isDue(sentence, date) || !qualified.every(isSum);
  };
  // 安全理事会于 2013 年 11 月 12 日通过了 also says when; 2013 年 5 月 29 日第 2104 号决议 only says which resolution.
  const holding = dates.filter((date) => !ofSymbols.has(date) || isAdverb(sentence, date) || tellsAdoption(text, date));
  return {
    /** Dates that are figures, not those that only date a resolution or the numbers of these clauses. */
    ownDates: dates.filter((date) => !ofSymbols.has(date) && (isApart(date) || qualifiedBy(date).length === 0)),
    /**
     * Events and due dates, each once. Left out: dates in names or brackets (《1974年…》), years of reports, comparisons
     * (比2008/09年), and the period of a sum or share, unless that is due by then.
     */
    occasions: firstOfEach(dates.filter(isOccasion), (date) => label(text, date)),
    ofDate: (date: DateReading) => label(text, date),
    symbolOf: (date: DateReading) => symbols.find(({ start }) => dated.get(start) === date)?.symbol ?? null,
    ofSymbol: ({ start }: Span) => {
      const date = dated.get(start);
      return date ? label(text, date) : null;
    },
    ofQuantity: (quantity: Span) => periodAt(sentence, holding, quantity),
  };
}

const isSum = ({ measure }: Quantity): boolean => measure === 'money' || measure === 'share';

const firstOfEach = (dates: readonly DateReading[], nameOf: (date: DateReading) => string): DateReading[] =>
  [...new Map(dates.toReversed().map((date) => [nameOf(date), date])).values()].toReversed();

/** The last date before a number, or else the first after it in its clause. Dates of a comparison are added. */
function periodAt(sentence: Sentence, dates: readonly DateReading[], span: Span): string | null {
  const { text } = sentence;
  const clause = sentence.clauses[clauseAt(sentence, span.start)];
  const compared = dates.filter((date) => COMPARED.test(textBefore(text, date)));
  const main = dates.filter((date) => !compared.includes(date));
  const date =
    main.findLast(({ end }) => end <= span.start) ??
    main.find(({ start }) => start >= span.end && start < (clause?.end ?? 0));
  const others = compared.filter(({ start, end }) => start >= (clause?.start ?? 0) && end <= span.start);
  const labels = [...(date ? [holdingLabel(text, date)] : []), ...others.map((other) => `比${label(text, other)}`)];
  return labels.join('，') || null;
}

function datesSymbol(text: string, date: DateReading, symbol: Span): boolean {
  if (symbol.start - date.end > REACH) return false;
  const between = text.slice(date.end, symbol.start);
  return DATES_SYMBOL.test(between) || (DAY.test(date.value) && ADOPTION.test(between));
}

const tellsAdoption = (text: string, { end }: Span): boolean => ADOPTION.test(text.slice(end, end + CONTEXT));

/** With a word after the date that changes its meaning: 2014年底前, 2014年10月15日后. */
function holdingLabel(text: string, date: DateReading): string {
  const [bound] = BOUND.exec(text.slice(date.end)) ?? [];
  return bound ? text.slice(date.start, date.end) + bound : label(text, date);
}

/** ISO for an exact date; otherwise the printed words, including 自…以来. */
function label(text: string, date: DateReading): string {
  const printed = text.slice(date.start, date.end);
  if (SINCE.test(textBefore(text, date)) && text.startsWith('以来', date.end)) return `自${printed}以来`;
  return date.form === 'exact' ? date.value : printed;
}
