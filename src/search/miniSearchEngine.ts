import MiniSearch from 'minisearch';
import type { Analysis } from './analysis.ts';
import { type Hit, type Passage, passes, type SearchEngine } from './engine.ts';

/** Parameters of MiniSearch's BM25+ for passages of some 200 characters. */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };

interface Entry {
  readonly id: string;
  readonly terms: string;
}

/** The embedded engine: all passages in memory, words as the analysis cuts them. */
export function miniSearchEngine(analysis: Analysis): SearchEngine {
  const passages = new Map<string, Passage>();
  const places = new Map<string, number>();
  const index = new MiniSearch<Entry>({
    fields: ['terms'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { combineWith: 'OR', bm25: BM25 },
  });

  const placeOf = (id: string) => places.get(id) as number;

  return {
    async index(added) {
      for (const [place, passage] of added.entries()) {
        passages.set(passage.id, passage);
        places.set(passage.id, place);
      }
      index.addAll(added.map((passage) => ({ id: passage.id, terms: analysis.passageTerms(passage).join(' ') })));
    },
    async query({ text, filter = {}, limit }) {
      const terms = analysis.questionTerms(text);
      if (terms.length === 0) return [];
      const results = index.search(terms.join(' '), {
        filter: ({ id }) => passes(passages.get(id) as Passage, filter),
      });
      // MiniSearch leaves equal scores in the order of the question's words.
      const inOrder = results.toSorted((a, b) => b.score - a.score || placeOf(a.id) - placeOf(b.id));
      return inOrder.slice(0, limit).map(({ id, score, match }): Hit => {
        const passage = passages.get(id) as Passage;
        return { passage, score, matches: analysis.locate(passage.paragraph, new Set(Object.keys(match))) };
      });
    },
    async close() {
      index.removeAll();
      passages.clear();
      places.clear();
    },
  };
}
