import MiniSearch from 'minisearch';
import { WEIGHING, type Weighing } from './weighing.ts';

/** Parameters of MiniSearch's BM25+ for passages of some 200 to 500 characters; tuned on the sets of docs/quality.md. */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };

/** A text that holds some of the words, by its place. */
export interface WordHit {
  readonly place: number;
  readonly score: number;
}

/** Which texts hold which terms. */
export interface WordIndex {
  /** The next text. */
  add(terms: readonly string[]): void;
  /** Texts that hold any of the terms, each counting at its weight; best first, equal ones in order. */
  search(terms: ReadonlyMap<string, number>): WordHit[];
  clear(): void;
}

interface Entry {
  readonly id: number;
  readonly terms: string;
}

export function openWordIndex({ dividesByTerms }: Pick<Weighing, 'dividesByTerms'> = WEIGHING): WordIndex {
  const index = new MiniSearch<Entry>({
    fields: ['terms'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  return {
    add: (terms) => index.add({ id: index.documentCount, terms: terms.join(' ') }),
    search(terms) {
      const distinct = [...terms.keys()];
      const hits: WordHit[] = [];
      index.search(distinct.join(' '), {
        combineWith: 'OR',
        bm25: BM25,
        boostTerm: (term) => terms.get(term) as number,
        // Taken here, since MiniSearch would sort them by scores that are not yet the final ones.
        filter({ id, score, queryTerms }) {
          hits.push({ place: id, score: dividesByTerms ? score / queryTerms.length : score });
          return false;
        },
      });
      return hits.sort((a, b) => b.score - a.score || a.place - b.place);
    },
    clear: () => index.removeAll(),
  };
}
