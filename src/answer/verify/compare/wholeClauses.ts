import type { Paragraph } from '../../../report/paragraph.ts';
import { Quote } from '../../../report/quote.ts';
import { clauses } from '../../../text/sentences.ts';
import { overlaps, type Span, withoutSpace } from '../../../text/span.ts';

/** The clauses of a paragraph that a span touches, whole: no quote begins or ends inside a word. */
export function wholeClauses(paragraph: Paragraph, span: Span): Quote {
  const touched = clauses(paragraph.text).filter((clause) => overlaps(clause, span));
  // The mark that closes a quote may be quoted, one before it is none of its words.
  const start = touched[0]?.start ?? span.start;
  const end = Math.max(span.end, touched.at(-1)?.end ?? span.end);
  return Quote.cut(paragraph, withoutSpace(paragraph.text, { start, end }));
}
