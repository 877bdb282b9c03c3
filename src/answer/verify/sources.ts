import type { Library } from '../../search/library.ts';
import type { Place } from './compare/locate.ts';
import { countPairs, type Printed, printedOf } from './compare/printed.ts';

/** How many paragraphs are looked at, and how many are compared in detail: that takes the product of the lengths. */
const CANDIDATES = 8;
const COMPARED = 3;
/** Characters of a text by which its paragraph is sought: what a whole sentence has. */
const SOUGHT = 150;
/** A paragraph that shares less with the text than so much of what the best one shares gave none of it. */
const WORTH = 0.25;
/**
 * Share of a text's pairs of neighbouring characters below which it is no quote, however altered: of the golden cases the
 * altered ones have 0.4 or more.
 */
const LEAST = 0.25;

/** The paragraphs that a text may come from, likeliest first; none where they hold too little of it. */
export async function sourcesOf(
  folded: string,
  text: string,
  library: Library,
  before: Place | null,
): Promise<Printed[]> {
  const hits = await library.engine.query({ text: text.slice(0, SOUGHT), by: 'words', limit: CANDIDATES });
  const found = hits.flatMap(
    ({ passage }) => printedOf(library).find(({ paragraph }) => paragraph === passage.paragraph) ?? [],
  );
  const pairs = countPairs(folded);
  const scored = [...new Set(before ? [...found, before.printed] : found)]
    .map((printed) => ({ printed, shared: sharedPairs(pairs, [printed]) }))
    .toSorted((a, b) => b.shared - a.shared);
  const sources = scored
    .filter(({ shared }) => shared >= WORTH * (scored[0]?.shared ?? 0))
    .slice(0, COMPARED)
    .map(({ printed }) => printed);
  return sharedPairs(pairs, sources) >= LEAST * (folded.length - 1) ? sources : [];
}

/** How many pairs of a text these paragraphs hold, each as often as they do. */
function sharedPairs(pairs: ReadonlyMap<string, number>, sources: readonly Printed[]): number {
  let shared = 0;
  for (const [pair, times] of pairs) {
    const printed = sources.reduce((sum, source) => sum + (source.pairs.get(pair) ?? 0), 0);
    shared += Math.min(times, printed);
  }
  return shared;
}
