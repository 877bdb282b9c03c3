import type { Document } from '../../report/document.ts';
import { paragraphAt, placeOf } from '../../report/place.ts';
import { Quote } from '../../report/quote.ts';
import { wellFormed } from '../markdown/escape.ts';

/** No document symbol contains a comma. */
const BETWEEN = ',';
const FORM = /^(?<place>.+):(?<start>\d{1,7})-(?<end>\d{1,7})$/su;

/** `A/68/652:15:0-40`: document, paragraph and offsets, by which a control finds the quote again. */
export const referenceOf = ({ paragraph, start, end }: Quote): string => `${placeOf(paragraph)}:${start}-${end}`;

export const referencesOf = (quotes: readonly Quote[]): string => quotes.map(referenceOf).join(BETWEEN);

/** The quotes that a control names, in its order, cut anew; null if one of them is not a quote of the documents. */
export function quotesReferred(references: string, documents: readonly Document[]): Quote[] | null {
  const quotes = references.split(BETWEEN).map((reference) => quoteReferred(reference, documents));
  return quotes.every((quote) => quote !== null) ? quotes : null;
}

function quoteReferred(reference: string, documents: readonly Document[]): Quote | null {
  const { place = '', start, end } = FORM.exec(reference)?.groups ?? {};
  const paragraph = paragraphAt(place, documents);
  const span = { start: Number(start), end: Number(end) };
  if (!paragraph || span.start >= span.end || span.end > paragraph.text.length) return null;
  const quote = Quote.cut(paragraph, span);
  // A quote has one reference only, and no quote cuts a character in two.
  const isOurs = String(span.start) === start && String(span.end) === end;
  return isOurs && wellFormed(quote.text) === quote.text ? quote : null;
}
