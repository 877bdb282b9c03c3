import type { Paragraph } from '../../report/paragraph.ts';
import type { Quote } from '../../report/quote.ts';
import { sentencesWith } from '../../report/sentencesWith.ts';
import type { Asked, Library } from '../../search/library.ts';
import type { Span } from '../../text/span.ts';
import { bestSentence } from './bestSentence.ts';
import { shortAnswer } from './shortAnswer.ts';

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
