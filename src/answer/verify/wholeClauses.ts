import type { Paragraph } from '../../report/paragraph.ts';
import { Quote } from '../../report/quote.ts';
import { clauses } from '../../text/sentences.ts';
import { overlaps, type Span, withoutSpace } from '../../text/span.ts';

/** The clauses of a paragraph that a span touches, whole: no quote begins or ends inside a word. */
export function wholeClauses(paragraph: Paragraph, span: Span): Quote {
  const touched = clauses(paragraph.text).filter((clause) => overlaps(clause, span));
  const start = Math.min(span.start, ...touched.map((clause) => clause.start));
  const end = Math.max(span.end, ...touched.map((clause) => clause.end));
  return Quote.cut(paragraph, withoutSpace(paragraph.text, { start, end }));
}
