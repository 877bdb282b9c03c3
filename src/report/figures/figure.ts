import type { Qualifier } from '../../text/numbers/qualifiers.ts';
import { clauses } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { Entity } from '../names/entity.ts';
import { Quote } from '../quote.ts';

export type FigureKind = 'money' | 'percentage' | 'personnel' | 'count' | 'date' | 'deadline' | 'resolution' | 'report';

export interface Figure {
  readonly kind: FigureKind;
  /** Its sentence. */
  readonly quote: Quote;
  /** The number with its unit: offsets in the paragraph, inside the quote. */
  readonly printed: Span;
  /** A number, an ISO date, a span of years or a symbol; printed words if no exact value is meant (`2015年中期`). */
  readonly value: number | string;
  readonly qualifier: Qualifier | null;
  /** True for the size of a change, not of a total: 减少 3.25 亿美元. */
  readonly isChange: boolean;
  readonly unit: string | null;
  /** The thing counted, or the event of the date, in words of the paragraph. */
  readonly subject: string;
  /** The words shown with the number: the subject, or more where the subject alone says too little. */
  readonly said: Span;
  /** Of a number in a table: the other words shown with it, the head of its column and the unit printed above. */
  readonly heads: readonly Span[];
  /** The mission, body or place of the clause. */
  readonly entity: Entity | null;
  /** The time it is valid for: ISO if exact, otherwise as printed (`2013/14年度`, `自2013年初以来`). */
  readonly period: string | null;
}

const CONDITION = /^\s*(?:若|如果|倘若|假如|假设|假設)/u;

/** The clause with 若, 如果 … before a number in its sentence; null for none. */
export function conditionOf({ quote, printed }: Pick<Figure, 'quote' | 'printed'>): Quote | null {
  const { paragraph, start } = quote;
  const before = paragraph.text.slice(start, printed.start);
  const found = clauses(before).findLast((clause) => CONDITION.test(before.slice(clause.start, clause.end)));
  // The clause of the number itself is shown with the number.
  if (!found || found.end === before.length) return null;
  return Quote.cut(paragraph, { start: start + found.start, end: start + found.end });
}
