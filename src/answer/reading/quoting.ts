import type { Paragraph } from '../../report/paragraph.ts';
import { Quote, sentencesWith } from '../../report/quote.ts';
import type { Asked, Library } from '../../search/library.ts';
import { questionWeights } from '../../search/words/questionWeights.ts';
import { joinNeighbours } from '../../text/joinNeighbours.ts';
import { clauses } from '../../text/sentences.ts';
import { hull, overlaps, type Span, withoutSpace } from '../../text/span.ts';
import { isOverRows, rowOf } from '../../text/tables/tableRow.ts';
import { wordsHeld } from './wordsHeld.ts';

export interface QuotedAnswer {
  readonly quote: Quote;
  readonly answer: Quote | null;
}

/** The sentence at `place`; without a place, the sentence nearest to the question. */
export async function quoteFrom(
  paragraph: Paragraph,
  place: Span | null,
  asked: Asked,
  library: Library,
): Promise<QuotedAnswer> {
  // The reader has learnt from prose: in a table, the words of the question find the row.
  if (!place || isOverRows(paragraph.text, place))
    return { quote: await bestSentence(paragraph, asked, library), answer: null };
  const quote = sentencesWith(paragraph, place);
  return { quote, answer: shortAnswer(quote, place) };
}

/** The weight of the meaning's z-score, beside the weights of the words held. */
const MEANING = 0.2;

export async function bestSentence(paragraph: Paragraph, asked: Asked, library: Library): Promise<Quote> {
  const { words } = questionWeights(library.analysis, asked.text, asked.also);
  const { text } = paragraph;
  const spans = library.factsOf(paragraph).sentences.map((sentence) => withoutSpace(text, sentence));
  const held = wordsHeld(words, paragraph, library);
  const meaning = await library.sentenceMeaning(asked, paragraph);
  const scores = spans.map((span, at) => {
    // The head of a table is shown above each of its rows.
    if (rowOf(text, span)?.row === 1) return Number.NEGATIVE_INFINITY;
    return (held[at] ?? 0) + MEANING * (meaning?.[at] ?? 0);
  });
  const best = spans[scores.indexOf(Math.max(...scores))];
  return Quote.cut(paragraph, best ?? withoutSpace(text, { start: 0, end: text.length }));
}

/** A clause at most this much longer than the answer says nothing about it: 2013 年 4 月，…获得授权. */
const ALONE = 2;

/** The clause around `span` (of the paragraph), so that a number keeps its noun; or two if it fills one. In a table, the cell. */
export function shortAnswer({ paragraph, text, start }: Quote, span: Span): Quote {
  const all = clauses(text).map((clause) => ({ start: clause.start + start, end: clause.end + start }));
  const held = all.filter((clause) => overlaps(clause, span));
  const [first, last] = [held[0] ?? span, held.at(-1) ?? span];
  const isAlone = withoutSpace(paragraph.text, first).end - first.start - (span.end - span.start) <= ALONE;
  const next = isAlone && first === last && !rowOf(paragraph.text, span) ? all[all.indexOf(first) + 1] : undefined;
  return Quote.cut(paragraph, withoutSpace(paragraph.text, { start: first.start, end: (next ?? last).end }));
}

/** The longest quote, in characters, made of two sentences of a paragraph: three lines on a phone. */
const LONGEST = 120;

/** Joins quotes for parts of a question that stand side by side in one paragraph. */
export const together = (parts: readonly QuotedAnswer[]): QuotedAnswer[] => joinNeighbours(parts, joined);

function joined(first: QuotedAnswer, second: QuotedAnswer): QuotedAnswer | null {
  const { paragraph } = first.quote;
  if (paragraph !== second.quote.paragraph) return null;
  const span = hull(first.quote, second.quote);
  const isOne = first.quote.start === second.quote.start;
  if (!isOne && span.end - span.start > LONGEST) return null;
  // Of two sentences, only the first one's answer is marked.
  const answer = isOne && first.answer && second.answer;
  return {
    quote: Quote.cut(paragraph, span),
    answer: answer ? Quote.cut(paragraph, hull(first.answer, second.answer as Quote)) : first.answer,
  };
}
