import type { Paragraph } from './paragraph.ts';
import { Quote } from './quote.ts';

/** Sorts quotes in document order and joins those that overlap or touch. */
export function excerpt(quotes: readonly Quote[]): Quote[] {
  const joined: Quote[] = [];
  for (const quote of quotes.toSorted(byPlace)) {
    const last = joined.at(-1);
    if (last?.paragraph !== quote.paragraph || quote.start > last.end) joined.push(quote);
    else joined[joined.length - 1] = Quote.cut(last.paragraph, { ...last, end: Math.max(last.end, quote.end) });
  }
  return joined;
}

const byPlace = (a: Quote, b: Quote): number =>
  compare(a.paragraph.document.symbol, b.paragraph.document.symbol) ||
  sourceStart(a.paragraph) - sourceStart(b.paragraph) ||
  a.start - b.start;

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const sourceStart = ({ runs }: Paragraph): number => runs[0]?.source.start ?? 0;
