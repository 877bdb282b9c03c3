import type { Analysis } from './analysis.ts';
import type { Passage } from './engine.ts';
import type { QuestionWeights } from './questionWeights.ts';
import { openTermTable } from './termTable.ts';
import { WEIGHING, type Weighing } from './weighing.ts';
import { openWordIndex, type WordHit } from './wordIndex.ts';

/** How many are looked at sentence by sentence. */
const RERANKED = 100;

/** Above so many passages bigrams across words are no index terms (they double the index), but count when reranking. */
export const BIGRAMS_INDEXED = 20_000;

/** What the passages say, word for word. */
export interface Words {
  /** Passages that hold any of the terms, best first, equal ones in order. */
  find(weights: QuestionWeights): WordHit[];
}

export function makeWords(
  passages: readonly Passage[],
  analysis: Analysis,
  weighing: Weighing = WEIGHING,
  bigramsIndexed = BIGRAMS_INDEXED,
): Words {
  const indexesBigrams = passages.length <= bigramsIndexed;
  const index = openWordIndex(weighing);
  const table = openTermTable();
  for (const passage of passages) {
    const sentences = analysis.passageSentences(passage);
    const both = sentences.map(({ words, crossing }) => [...words, ...crossing]);
    index.add(indexesBigrams ? both.flat() : sentences.flatMap(({ words }) => words));
    table.add(both);
  }

  return {
    find({ words, crossing }) {
      const both = new Map([...words, ...crossing]);
      const hits = index.search(indexesBigrams ? both : words);
      const reranked = hits.slice(0, RERANKED);
      const places = reranked.map(({ place }) => place);
      const sentences = table.bestSentences(places, both);
      const pairs = indexesBigrams ? null : table.passages(places, crossing);
      const first = reranked.map(({ place, score }, rank) => ({
        place,
        score: score + weighing.sentence * (sentences[rank] as number) + (pairs?.[rank] ?? 0),
      }));
      // What is not looked at keeps its score, but comes after.
      const last = Math.min(...first.map(({ score }) => score));
      const rest = hits.slice(RERANKED).map(({ place, score }) => ({ place, score: Math.min(score, last) }));
      return [...first.toSorted((a, b) => b.score - a.score || a.place - b.place), ...rest];
    },
  };
}
