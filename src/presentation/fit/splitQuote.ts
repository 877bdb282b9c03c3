import { Quote } from '../../report/quote.ts';
import { firstPlace } from '../../text/firstPlace.ts';
import { codePoints, utf8Bytes } from '../../text/length.ts';
import type { Span } from '../../text/span.ts';
import { toMarkdown } from '../markdown/markdown.ts';
import type { Size } from './size.ts';

export type QuoteBudget = Pick<Size, 'bytes' | 'codePoints'>;

/** Sticky: they tell whether a sentence, or a clause, ends exactly at `lastIndex`. `Add. 1` ends neither. */
const SENTENCE_END = /(?<=[。！？；\n][”’」』）》)\]]*\s*|[.!?;][”’)\]]*\s+(?=\p{Lu}))(?![”’」』）》)\]\s])/uy;
const CLAUSE_END = /(?<=[，、]|,\s)/uy;
const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/**
 * Adjoining pieces, each within the budget as a quote line (without quotation marks or bold): cut after sentences,
 * else after clauses, else between characters. Throws a RangeError if not even one code point fits.
 */
export function splitQuote(quote: Quote, budget: QuoteBudget): Quote[] {
  if (fits(quote, budget)) return [quote];
  const places = Array.from(
    graphemes.segment(quote.text),
    ({ index, segment }) => quote.start + index + segment.length,
  );
  const pieces: Quote[] = [];
  for (let start = quote.start; start < quote.end; ) {
    const piece = Quote.cut(quote.paragraph, { start, end: endOfPiece(quote, start, places, budget) });
    pieces.push(piece);
    start = piece.end;
  }
  return pieces;
}

function endOfPiece({ paragraph, end }: Quote, start: number, places: readonly number[], budget: QuoteBudget): number {
  const fitsTo = (place: number): boolean => fits(Quote.cut(paragraph, { start, end: place }), budget);
  // Every code unit takes at least one byte, so nothing beyond can fit.
  const ahead = places.filter((place) => place > start && place <= start + budget.bytes);
  // One character may exceed any budget: the number of marks on a letter is unlimited.
  const longest = lastFitting(ahead, fitsTo) ?? lastFitting(codePointEnds(paragraph.text, { start, end }), fitsTo);
  if (longest === undefined) throw new RangeError(`Nothing of paragraph ${paragraph.id} fits ${budget.bytes} bytes`);
  if (longest === end) return end;

  const within = ahead.filter((place) => place <= longest);
  const cutAfter = (pattern: RegExp): number | undefined =>
    within.findLast((place) => matchesAt(pattern, paragraph.text, place) && fitsTo(place));
  return cutAfter(SENTENCE_END) ?? cutAfter(CLAUSE_END) ?? longest;
}

const lastFitting = (places: readonly number[], fitsTo: (place: number) => boolean): number | undefined =>
  places[firstPlace(places, (place) => !fitsTo(place)) - 1];

function codePointEnds(text: string, { start, end }: Span): number[] {
  let at = start;
  return Array.from(text.slice(start, end), (character) => (at += character.length));
}

function matchesAt(pattern: RegExp, text: string, place: number): boolean {
  pattern.lastIndex = place;
  return pattern.test(text);
}

function fits(quote: Quote, budget: QuoteBudget): boolean {
  const markdown = toMarkdown([{ style: 'quote', parts: [{ kind: 'quote', quote }] }]);
  return utf8Bytes(markdown) <= budget.bytes && codePoints(markdown) <= budget.codePoints;
}
