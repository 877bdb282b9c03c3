import { Quote } from '../../report/quote.ts';
import { clauses } from '../../text/sentences.ts';
import { overlaps, type Span, withoutSpace } from '../../text/span.ts';

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
