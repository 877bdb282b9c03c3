import type { Paragraph } from '../../report/paragraph.ts';
import { Quote } from '../../report/quote.ts';
import { sentencesWith } from '../../report/sentencesWith.ts';
import type { Asked, Library } from '../../search/library.ts';
import { clauses } from '../../text/sentences.ts';
import { hull, overlaps, type Span, withoutSpace } from '../../text/span.ts';
import { bestSentence } from './bestSentence.ts';

/** A quote, and of what was read the short answer inside it. */
export interface Found {
  readonly quote: Quote;
  readonly answer: Quote | null;
}

/** The sentence that holds the answer; where none was read, the sentence nearest to the question by words and meaning. */
export async function quoteFrom(
  paragraph: Paragraph,
  place: Span | null,
  asked: Asked,
  library: Library,
): Promise<Found> {
  if (!place) return { quote: await bestSentence(paragraph, asked, library), answer: null };
  const quote = sentencesWith(paragraph, place);
  return { quote, answer: shortAnswer(quote, place) };
}

/** A clause this little longer than the answer says nothing of it: 2013 年 4 月，…获得授权. */
const ALONE = 2;

/**
 * The clause that the answer stands in: a number with what it counts, a name with what it does. Where the answer is all of its
 * clause, the next one says what of it. `span` is of the paragraph and inside the quote.
 */
export function shortAnswer({ paragraph, text, start }: Quote, span: Span): Quote {
  const all = clauses(text).map((clause) => ({ start: clause.start + start, end: clause.end + start }));
  const held = all.filter((clause) => overlaps(clause, span));
  const [first, last] = [held[0] ?? span, held.at(-1) ?? span];
  const isAlone = withoutSpace(paragraph.text, first).end - first.start - (span.end - span.start) <= ALONE;
  const next = isAlone && first === last ? all[all.indexOf(first) + 1] : undefined;
  return Quote.cut(paragraph, withoutSpace(paragraph.text, { start: first.start, end: (next ?? last).end }));
}

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
