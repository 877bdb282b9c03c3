import { overlaps, type Span } from './span.ts';

/** The spans that overlap none of the others; both in order of their starts. Linear. */
export function apart<T extends Span>(spans: readonly T[], others: readonly Span[]): T[] {
  let next = 0;
  return spans.filter((span) => {
    while ((others[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
    const other = others[next];
    return !other || !overlaps(other, span);
  });
}
