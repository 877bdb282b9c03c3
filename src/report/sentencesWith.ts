import { sentences } from '../text/sentences.ts';
import { overlaps, type Span, withoutSpace } from '../text/span.ts';
import type { Paragraph } from './paragraph.ts';
import { Quote } from './quote.ts';

/** Every sentence that the span touches. */
export function sentencesWith(paragraph: Paragraph, span: Span): Quote {
  const touched = sentences(paragraph.text).filter((sentence) => overlaps(sentence, span));
  const whole = { start: touched[0]?.start ?? span.start, end: touched.at(-1)?.end ?? span.end };
  return Quote.cut(paragraph, withoutSpace(paragraph.text, whole));
}
