import { lengthOf, overlaps, placesOf, type Span } from '../text/span.ts';
import type { Document } from './document.ts';
import { foldedNames } from './foldedNames.ts';

export interface HeldSymbol extends Span {
  /** All languages of the symbol. */
  readonly documents: readonly Document[];
}

/** The symbols of documents that a folded text prints, in order; of two at one place, the longer. */
export function heldSymbols(folded: string, documents: readonly Document[]): HeldSymbol[] {
  const symbols = new Map(
    documents.flatMap(({ info }) => (info.hasSymbol ? [[info.symbol, foldedNames(info).symbol]] : [])),
  );
  const found = [...symbols].flatMap(([symbol, text]) =>
    placesOf(text, folded)
      .filter((place) => isWhole(folded, place))
      .map((place) => ({ ...place, symbol })),
  );
  return found
    .filter((place) => !found.some((other) => overlaps(other, place) && lengthOf(other) > lengthOf(place)))
    .toSorted((a, b) => a.start - b.start)
    .map(({ symbol, start, end }) => ({
      start,
      end,
      documents: documents.filter(({ info }) => info.symbol === symbol),
    }));
}

/** A/68/65 does not stand in A/68/652, nor in A/68/65/Add.1. */
const GOES_ON = /^(?:[a-z0-9]|[/.-][a-z0-9])/u;
const GOES_BEFORE = /[a-z0-9/]$/u;

const isWhole = (folded: string, { start, end }: Span): boolean =>
  !GOES_BEFORE.test(folded.slice(Math.max(start - 1, 0), start)) && !GOES_ON.test(folded.slice(end, end + 2));
