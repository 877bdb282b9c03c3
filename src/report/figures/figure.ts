import type { Qualifier } from '../../text/numbers/qualifiers.ts';
import type { Span } from '../../text/span.ts';
import type { Entity } from '../names/entity.ts';
import type { Quote } from '../quote.ts';

export type FigureKind = 'money' | 'percentage' | 'personnel' | 'count' | 'date' | 'deadline' | 'resolution' | 'report';

/** A number of a report as printed, with what it says. */
export interface Figure {
  readonly kind: FigureKind;
  /** The sentence that carries it. */
  readonly quote: Quote;
  /** The number with its unit, in the paragraph: inside the quote. */
  readonly printed: Span;
  /** A number; an ISO date, year span or symbol; or the words where none is meant exactly (`2015年中期`). */
  readonly value: number | string;
  readonly qualifier: Qualifier | null;
  /** A number by which something changes, not how much there is: 减少 3.25 亿美元. */
  readonly isChange: boolean;
  readonly unit: string | null;
  /** What it counts, or what a date dates: words of the paragraph. */
  readonly subject: string;
  /** The words of the paragraph that say what the number says, where its subject alone says too little; else the subject. */
  readonly said: Span;
  /** The mission, body or place that the clause speaks of. */
  readonly entity: Entity | null;
  /** The dates that hold for it, ISO where they are exact, else as printed (`2013/14年度`, `自2013年初以来`). */
  readonly period: string | null;
}
