import { Quote } from '../../report/quote.ts';
import { isMeant } from '../../report/symbols.ts';
import type { Library } from '../../search/library.ts';
import { overlaps } from '../../text/span.ts';
import type { Answer } from '../answer.ts';

/** The sentences that cite a resolution or report, in the order of the documents. */
export function findCitations(typed: string, library: Library): Answer {
  const quotes = citingSentences(typed, library);
  if (quotes.length > 0) return { kind: 'quoted', quotes, span: null };
  return { kind: 'nothing_found', missing: { what: 'symbol', name: typed }, nearest: [] };
}

export const citingSentences = (typed: string, library: Library): Quote[] =>
  citing(typed, library).flatMap(({ paragraph }) => {
    const facts = library.factsOf(paragraph);
    const cited = facts.symbols.filter(({ symbol }) => isMeant(typed, symbol));
    return facts.sentences
      .filter((sentence) => cited.some((span) => overlaps(span, sentence)))
      .map((sentence) => Quote.cut(paragraph, sentence));
  });

function citing(typed: string, { passages }: Library): Library['passages'] {
  const meant = new Set(citedSymbols({ passages }).filter((symbol) => isMeant(typed, symbol)));
  return passages.filter(({ cited }) => cited.some((symbol) => meant.has(symbol)));
}

/** Each symbol once, in order. */
export const citedSymbols = ({ passages }: Pick<Library, 'passages'>): string[] => [
  ...new Set(passages.flatMap(({ cited }) => cited)),
];
