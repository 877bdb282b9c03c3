import MiniSearch from 'minisearch';
import { bestFirst, type Scored } from '../engine/scored.ts';

/** Parameters of MiniSearch's BM25+ for passages of 200 to 500 characters, tuned on the sets of docs/quality.md. */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };

/** Finds texts with any of the weighted terms; best first, ties in order. */
export type WordIndex = (terms: ReadonlyMap<string, number>) => Scored[];

/** Takes the terms of each text, with repetitions. */
export function makeWordIndex(texts: readonly (readonly string[])[]): WordIndex {
  const index = new MiniSearch<{ readonly id: number; readonly terms: string }>({
    fields: ['terms'],
    tokenize: (terms) => terms.split(' '),
    processTerm: inHex,
    searchOptions: { bm25: BM25 },
  });
  index.addAll(texts.map((terms, id) => ({ id, terms: terms.join(' ') })));
  return (terms) => {
    const weights = [...terms.values()];
    const found = index.search([...terms.keys()].join(' '), { boostTerm: (_, at) => weights[at] as number });
    // MiniSearch multiplies by the number of terms met: without that the sets gain up to a point.
    return found.map(({ id, score, queryTerms }) => ({ place: id, score: score / queryTerms.length })).sort(bestFirst);
  };
}

/** MiniSearch scans first letters one by one: Chinese has thousands, hex 16 (docs/decisions/0010-a-plain-engine.md). */
const inHex = (term: string): string => Buffer.from(term, 'utf16le').toString('hex');
