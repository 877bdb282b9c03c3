import type { Qualifier } from '../../text/numbers/qualifiers.ts';
import type { Span } from '../../text/span.ts';
import type { Entity } from '../names/entity.ts';
import type { Quote } from '../quote.ts';

export type FigureKind = 'money' | 'percentage' | 'personnel' | 'count' | 'date' | 'deadline' | 'resolution' | 'report';

/** A number that a report prints, with what it says. */
export interface Figure {
  readonly kind: FigureKind;
  /** The sentence that carries it. */
  readonly quote: Quote;
  /** The place of the number and its unit in the paragraph, inside the quote. */
  readonly printed: Span;
  /** A number, an ISO date, a span of years or a symbol; printed words where no exact value is meant (`2015年中期`). */
  readonly value: number | string;
  readonly qualifier: Qualifier | null;
  /** Whether it says by how much something changes, and not how much there is: 减少 3.25 亿美元. */
  readonly isChange: boolean;
  readonly unit: string | null;
  /** What it counts, or what happens at the date, in words of the paragraph. */
  readonly subject: string;
  /** The words to show with the number: the subject, or more words where the subject alone says too little. */
  readonly said: Span;
  /** The mission, body or place that the clause speaks of. */
  readonly entity: Entity | null;
  /** When it holds: ISO where that is exact, otherwise as printed (`2013/14年度`, `自2013年初以来`). */
  readonly period: string | null;
}
