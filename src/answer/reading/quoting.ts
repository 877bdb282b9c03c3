import type { Paragraph } from '../../report/paragraph.ts';
import type { Quote } from '../../report/quote.ts';
import { sentencesWith } from '../../report/sentencesWith.ts';
import type { Asked, Library } from '../../search/library.ts';
import type { Reading } from '../../search/reader/reader.ts';
import { unfold } from '../../text/fold.ts';
import { bestSentence } from './bestSentence.ts';
import { shortAnswer } from './shortAnswer.ts';

/** A quote, and of what was read the short answer inside it. */
export interface Found {
  readonly quote: Quote;
  readonly answer: Quote | null;
}

/** The sentence that holds what the reader found; unread, the sentence nearest to the question by words and meaning. */
export async function quoteFrom(
  paragraph: Paragraph,
  reading: Reading | null,
  asked: Asked,
  library: Library,
): Promise<Found> {
  const { folded } = library.factsOf(paragraph);
  const span = reading && unfold(folded, reading.span.start, reading.span.end);
  if (!span || span.end <= span.start) return { quote: await bestSentence(paragraph, asked, library), answer: null };
  const quote = sentencesWith(paragraph, span);
  return { quote, answer: shortAnswer(quote, span) };
}
