/** A half-open range of UTF-16 code units, as `String.prototype.slice` takes it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const lengthOf = ({ start, end }: Span): number => end - start;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Cuts white space at both ends. A span of only white space is unchanged. */
export function withoutSpace(text: string, span: Span): Span {
  const raw = text.slice(span.start, span.end);
  if (raw.trim() === '') return span;
  return { start: span.start + raw.length - raw.trimStart().length, end: span.start + raw.trimEnd().length };
}

/** The spans that overlap none of the others. Both lists are sorted by start, so this is linear. */
export function apart<T extends Span>(spans: readonly T[], others: readonly Span[]): T[] {
  let next = 0;
  return spans.filter((span) => {
    while ((others[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
    const other = others[next];
    return !other || !overlaps(other, span);
  });
}

/** The shortest span that contains both. */
export const hull = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** Removes the spans, which must not overlap. */
export const withoutSpans = (text: string, spans: readonly Span[]): string =>
  spans
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);

export function placesOf(words: string, text: string): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(words); start >= 0 && words !== ''; start = text.indexOf(words, start + 1))
    places.push({ start, end: start + words.length });
  return places;
}
