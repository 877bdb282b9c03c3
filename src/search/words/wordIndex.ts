import MiniSearch from 'minisearch';
import { WEIGHING, type Weighing } from '../engine/weighing.ts';

/** Parameters of MiniSearch's BM25+ for passages of some 200 to 500 characters; tuned on the sets of docs/quality.md. */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };

/** A text that holds some of the words, by its place. */
export interface WordHit {
  readonly place: number;
  readonly score: number;
}

/** Which texts hold which terms, given by their numbers. */
export interface WordIndex {
  /** The next text, its terms with repetitions. */
  add(terms: readonly number[]): void;
  /**
   * Texts that hold any of the terms, each counting at its weight; best first, equal ones in order. Those that hold none but
   * `common` ones are left out: most of what MiniSearch adds up is theirs.
   */
  search(terms: ReadonlyMap<number, number>, common?: ReadonlySet<number>): WordHit[];
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
    add: (terms) => index.add({ id: index.documentCount, terms: terms.map(key).join(' ') }),
    search(terms, common = new Set()) {
      const isCommon = ([term]: readonly [number, number]) => Number(common.has(term));
      // MiniSearch takes one term after the other: the first bring texts, the common ones only add to them.
      const ordered = [...terms].sort((a, b) => isCommon(a) - isCommon(b));
      const weights = new Map(ordered.map(([term, weight]) => [key(term), weight]));
      const adding = new Set(Array.from(common, key));
      const brought = new Uint8Array(index.documentCount);
      const hits: WordHit[] = [];
      index.search([...weights.keys()].join(' '), {
        combineWith: 'OR',
        bm25: BM25,
        boostTerm: (term) => weights.get(term) as number,
        boostDocument(place: number, term) {
          if (!adding.has(term)) brought[place] = 1;
          return brought[place] as number;
        },
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

/**
 * MiniSearch looks through the first letters of all terms one by one, of which Chinese has thousands: with 36 it indexes
 * 8,000 passages ten times as fast.
 */
const key = (term: number): string => `t${term.toString(36)}`;
