import type { Paragraph } from '../report/paragraph.ts';
import { Quote } from '../report/quote.ts';
import type { Library } from '../search/library.ts';
import { clauses, sentences } from '../text/sentences.ts';
import { contains, type Span } from '../text/span.ts';

/** Code units that a quote with a neighbouring sentence may reach: about three lines on a phone. */
const QUOTE_LENGTH = 120;

/** The sentence that holds most of the question's weight, with its better neighbour while the two stay short. */
export function bestQuote(library: Library, paragraph: Paragraph, terms: ReadonlySet<string>): Quote {
  const spans = sentences(paragraph.text);
  const scores = spans.map((span) => weigh(library, paragraph, span, terms));
  const best = indexOfHighest(scores);
  const neighbours = [best - 1, best + 1].filter((index) => index in spans);
  const quote = spans[best] as Span;
  for (const index of neighbours.toSorted((a, b) => (scores[b] as number) - (scores[a] as number))) {
    const neighbour = spans[index] as Span;
    const both = { start: Math.min(quote.start, neighbour.start), end: Math.max(quote.end, neighbour.end) };
    if ((scores[index] as number) > 0 && both.end - both.start <= QUOTE_LENGTH) return Quote.cut(paragraph, both);
  }
  return Quote.cut(paragraph, quote);
}

/** The clause of a quote that holds most of the question's weight; null when none holds any. */
export function bestClause(library: Library, quote: Quote, terms: ReadonlySet<string>): Quote | null {
  const spans = clauses(quote.text).map(({ start, end }) => ({ start: start + quote.start, end: end + quote.start }));
  const scores = spans.map((span) => weigh(library, quote.paragraph, span, terms));
  const best = indexOfHighest(scores);
  return scores[best] ? Quote.cut(quote.paragraph, spans[best] as Span) : null;
}

/** The sentence that a span stands in. */
export function sentenceWith(span: Quote): Quote {
  const sentence = sentences(span.paragraph.text).find((each) => contains(each, span));
  return sentence ? Quote.cut(span.paragraph, sentence) : span;
}

/** The sentences round a quote that are printed directly before and after it. */
export function withContext(quote: Quote): Quote {
  const spans = sentences(quote.paragraph.text);
  const first = spans.findIndex(({ end }) => end > quote.start);
  const last = spans.findLastIndex(({ start }) => start < quote.end);
  const start = (spans[first - 1] ?? spans[first] ?? quote).start;
  const end = (spans[last + 1] ?? spans[last] ?? quote).end;
  return Quote.cut(quote.paragraph, { start, end });
}

function weigh(library: Library, { text }: Paragraph, { start, end }: Span, terms: ReadonlySet<string>): number {
  let sum = 0;
  for (const term of new Set(library.analysis.questionTerms(text.slice(start, end)))) {
    if (terms.has(term)) sum += library.weight(term);
  }
  return sum;
}

const indexOfHighest = (scores: readonly number[]): number => scores.indexOf(Math.max(...scores));
