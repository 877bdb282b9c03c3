import type { Paragraph } from '../report/paragraph.ts';
import { Quote } from '../report/quote.ts';
import type { Asked, Library } from '../search/library.ts';
import { questionWeights } from '../search/questionWeights.ts';
import { quoteSpan } from '../search/quoteSpan.ts';
import { clauses, sentences } from '../text/sentences.ts';
import { contains, type Span } from '../text/span.ts';

/** What a stretch of a paragraph gains, as a share of the best score, by holding the kind of thing asked for. */
export type Suits = (span: Span) => number;

const ANYTHING: Suits = () => 0;

/** The sentence that answers best, with its better neighbour while the two stay short. */
export async function bestQuote(
  library: Library,
  paragraph: Paragraph,
  asked: Asked,
  suits: Suits = ANYTHING,
): Promise<Quote> {
  const ranked = await library.rankSentences(asked, paragraph);
  const highest = Math.max(0, ...ranked.map(({ score }) => score));
  const suited = ranked.map((sentence) => ({ ...sentence, score: sentence.score + suits(sentence.span) * highest }));
  return Quote.cut(paragraph, quoteSpan(suited) ?? { start: 0, end: paragraph.text.length });
}

/** The clause of a quote that holds most of the question's weight; null when none holds any. */
export function bestClause(library: Library, quote: Quote, asked: Asked, suits: Suits = ANYTHING): Quote | null {
  const spans = clauses(quote.text).map(({ start, end }) => ({ start: start + quote.start, end: end + quote.start }));
  const scores = scoresOf(library, quote.paragraph, spans, asked, suits);
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

/** A word tells the less, the more of the spans hold it. */
function scoresOf(
  library: Library,
  paragraph: Paragraph,
  spans: readonly Span[],
  asked: Asked,
  suits: Suits,
): number[] {
  const { words: terms } = questionWeights(library.analysis, asked.text, asked.also);
  const held = spans.map(({ start, end }) => {
    const words = library.analysis.questionTerms(paragraph.text.slice(start, end));
    return words.filter((word) => terms.has(word));
  });
  const holders = new Map<string, number>();
  for (const word of held.flat()) holders.set(word, (holders.get(word) ?? 0) + 1);
  const scores = held.map((words) =>
    words.reduce((sum, word) => sum + ((terms.get(word) ?? 0) * library.weight(word)) / (holders.get(word) ?? 1), 0),
  );
  const highest = Math.max(0, ...scores);
  return scores.map((score, index) => (score > 0 ? score + suits(spans[index] as Span) * highest : 0));
}

const indexOfHighest = (scores: readonly number[]): number => scores.indexOf(Math.max(...scores));
