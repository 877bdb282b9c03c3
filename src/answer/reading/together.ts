import { Quote } from '../../report/quote.ts';
import type { Span } from '../../text/span.ts';
import type { Found } from './quoting.ts';

/** Characters that two sentences of one paragraph may have together to be one quote: three lines on a phone. */
const LONGEST = 120;

/** What was found for the parts of a question, that which stands side by side in one paragraph as one. */
export function together(parts: readonly Found[]): Found[] {
  const found: Found[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    const both = last && joined(last, part);
    if (both) found[found.length - 1] = both;
    else found.push(part);
  }
  return found;
}

function joined(first: Found, second: Found): Found | null {
  const { paragraph } = first.quote;
  if (paragraph !== second.quote.paragraph) return null;
  const span = hull(first.quote, second.quote);
  const isOne = first.quote.start === second.quote.start;
  if (!isOne && span.end - span.start > LONGEST) return null;
  // The answers of two sentences are two: only one is set off.
  const answer = isOne && first.answer && second.answer;
  return {
    quote: Quote.cut(paragraph, span),
    answer: answer ? Quote.cut(paragraph, hull(first.answer, second.answer as Quote)) : first.answer,
  };
}

const hull = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
