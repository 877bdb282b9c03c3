import type { Span } from '../../../text/span.ts';

/** What a posted text and a printed one state differently; raw offsets of each, null for what one of them does not say. */
export interface Clash {
  readonly posted: Span | null;
  readonly printed: Span | null;
}

/** The first of those that stand in a stretch, else the first at all. */
export const firstIn = <T extends Span>(spans: readonly T[], { start, end }: Span): T | undefined =>
  spans.find((span) => span.start >= start && span.end <= end) ?? spans[0];
