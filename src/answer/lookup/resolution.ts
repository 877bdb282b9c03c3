import { Quote } from '../../report/quote.ts';
import { type CitedSymbol, findSymbols, isMeant } from '../../report/symbols.ts';
import type { Library } from '../../search/library.ts';
import { sentences } from '../../text/sentences.ts';
import { overlaps } from '../../text/span.ts';
import type { Answer } from '../answer.ts';

/** Where resolutions and reports are cited: the sentences, in the order of the documents. */
export function findCitations(typed: string, library: Library): Answer {
  const quotes = library.passages.flatMap(({ paragraph }) => {
    const cited = findSymbols(paragraph.text).filter(({ symbol }) => isMeant(typed, symbol));
    return sentences(paragraph.text)
      .filter((sentence) => cited.some((span) => overlaps(span, sentence)))
      .map((sentence) => Quote.cut(paragraph, sentence));
  });
  if (quotes.length > 0) return { kind: 'quoted', quotes, span: null };
  return { kind: 'nothing_found', missing: { what: 'symbol', name: typed }, nearest: [] };
}

/** Every symbol cited in the library, each once, in order. */
export function citedSymbols(library: Library): string[] {
  const cited = library.passages.flatMap(({ paragraph }): CitedSymbol[] => findSymbols(paragraph.text));
  return [...new Set(cited.map(({ symbol }) => symbol))];
}
