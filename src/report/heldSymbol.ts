import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Document } from './document.ts';

/** The first symbol of a document that a folded text prints, with its documents; of two at one place, the longer. */
export function heldSymbol(
  folded: string,
  documents: readonly Document[],
): (Span & { readonly documents: readonly Document[] }) | null {
  const places = documents.flatMap(({ info: { symbol } }) => {
    const { text } = fold(symbol);
    const start = placeOf(text, folded);
    return start < 0 ? [] : [{ symbol, start, end: start + text.length }];
  });
  const [first] = places.toSorted((a, b) => a.start - b.start || b.end - a.end);
  if (!first) return null;
  const { symbol, start, end } = first;
  return { start, end, documents: documents.filter(({ info }) => info.symbol === symbol) };
}

/** A/68/65 does not stand in A/68/652, nor in A/68/65/Add.1. */
const GOES_ON = /^(?:[a-z0-9]|[/.-][a-z0-9])/u;
const GOES_BEFORE = /[a-z0-9/]$/u;

function placeOf(symbol: string, folded: string): number {
  let at = folded.indexOf(symbol);
  while (at >= 0) {
    const isWhole = !GOES_BEFORE.test(folded.slice(Math.max(at - 1, 0), at));
    if (isWhole && !GOES_ON.test(folded.slice(at + symbol.length, at + symbol.length + 2))) return at;
    at = folded.indexOf(symbol, at + 1);
  }
  return -1;
}
