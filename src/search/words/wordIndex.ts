import MiniSearch, { type Options } from 'minisearch';
import { pauses } from '../../queue/slices.ts';
import { bestFirst, type Scored } from '../engine/scored.ts';
import { BM25 } from './bm25.ts';

/** Finds texts with any of the weighted terms, best first, ties in order. */
export type WordIndex = MiniSearch<IndexedText>;

interface IndexedText {
  readonly id: number;
  readonly terms: string;
}

const OPTIONS: Options<IndexedText> = {
  fields: ['terms'],
  tokenize: (terms) => terms.split(' '),
  processTerm: inHex,
  searchOptions: { bm25: BM25 },
};

/** Takes the terms of each text, with repetitions. */
export async function indexWords(texts: Iterable<readonly string[]>): Promise<WordIndex> {
  const index = new MiniSearch(OPTIONS);
  const pause = pauses();
  let id = 0;
  for (const terms of texts) {
    index.add({ id, terms: terms.join(' ') });
    id += 1;
    await pause();
  }
  return index;
}

/** An index again, from its JSON. At a start nobody waits for an answer, so it is read in one go. */
export const readWordIndex = (json: string): WordIndex => MiniSearch.loadJS(JSON.parse(json), OPTIONS);

export function searchWords(index: WordIndex, terms: ReadonlyMap<string, number>): Scored[] {
  const weights = [...terms.values()];
  const found = index.search([...terms.keys()].join(' '), { boostTerm: (_, at) => weights[at] as number });
  // MiniSearch multiplies by the number of terms met: without that the sets gain up to a point.
  return found.map(({ id, score, queryTerms }) => ({ place: id, score: score / queryTerms.length })).sort(bestFirst);
}

/** MiniSearch scans first letters one by one: Chinese has thousands, hex 16 (docs/decisions/0010-a-plain-engine.md). */
function inHex(term: string): string {
  const known = hex.get(term);
  if (known !== undefined) return known;
  const made = Buffer.from(term, 'utf16le').toString('hex');
  if (hex.size < HEX_KEPT) hex.set(term, made);
  return made;
}

/** A term stands in hundreds of passages: kept, it is written once. */
const hex = new Map<string, string>();
const HEX_KEPT = 500_000;
