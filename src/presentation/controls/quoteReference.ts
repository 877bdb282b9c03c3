import type { Document } from '../../report/document.ts';
import type { Paragraph } from '../../report/paragraph.ts';
import { Quote } from '../../report/quote.ts';
import { wellFormed } from '../markdown/escape.ts';

/** No document symbol contains a comma. */
const BETWEEN = ',';
const FORM = /^(?<symbol>.+):(?<id>[^:]+):(?<start>\d{1,7})-(?<end>\d{1,7})$/su;

/** `A/68/652:15:0-40`: document, paragraph and offsets, by which a control finds the quote again. */
export const referenceOf = ({ paragraph, start, end }: Quote): string => `${placeOf(paragraph)}:${start}-${end}`;

/** `A/68/652:15`: a paragraph of any document, in the form that `/paragraph` takes. */
export const placeOf = ({ document, id }: Pick<Paragraph, 'document' | 'id'>): string => `${document.symbol}:${id}`;

export const referencesOf = (quotes: readonly Quote[]): string => quotes.map(referenceOf).join(BETWEEN);

/** The quotes that a control names, in its order, cut anew; null if one of them is not a quote of the documents. */
export function quotesReferred(references: string, documents: readonly Document[]): Quote[] | null {
  const quotes = references.split(BETWEEN).map((reference) => quoteReferred(reference, documents));
  return quotes.every((quote) => quote !== null) ? quotes : null;
}

function quoteReferred(reference: string, documents: readonly Document[]): Quote | null {
  const { symbol, id, start, end } = FORM.exec(reference)?.groups ?? {};
  const document = documents.find(({ info }) => info.symbol === symbol);
  const paragraph = document?.paragraphs.find((each) => String(each.id) === id);
  const span = { start: Number(start), end: Number(end) };
  if (!paragraph || span.start >= span.end || span.end > paragraph.text.length) return null;
  const quote = Quote.cut(paragraph, span);
  // Each quote has exactly one reference, and no quote cuts a character in two.
  return referenceOf(quote) === reference && wellFormed(quote.text) === quote.text ? quote : null;
}
