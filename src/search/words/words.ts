import type { Passage } from '../engine/engine.ts';
import { WEIGHING, type Weighing } from '../engine/weighing.ts';
import type { Analysis } from './analysis.ts';
import type { QuestionWeights } from './questionWeights.ts';
import { openTermNumbers } from './termNumbers.ts';
import { openTermTable } from './termTable.ts';
import { openWordIndex, type WordHit } from './wordIndex.ts';

/** How many are looked at sentence by sentence. */
const RERANKED = 100;

/**
 * What a question's commonest terms may weigh of it so that a passage which holds no other is not looked at (Lucene's common
 * terms query does so by frequency). It halves the time at 8,000 passages and costs none of the sets of docs/quality.md anything.
 */
const COMMON = 0.25;

/** Above so many passages bigrams across words are no index terms (they double the index), but count when reranking. */
export const BIGRAMS_INDEXED = 20_000;

/** What the passages say, word for word. */
export interface Words {
  /** Passages that hold any of the terms but the commonest, best first, equal ones in order. */
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
  const numbers = openTermNumbers();
  for (const passage of passages) {
    const sentences = analysis.passageSentences(passage);
    const words = sentences.map((terms) => terms.words.map(numbers.of));
    const crossing = sentences.map((terms) => terms.crossing.map(numbers.of));
    index.add((indexesBigrams ? [...words, ...crossing] : words).flat());
    table.add(words.map((those, sentence) => [...those, ...(crossing[sentence] ?? [])]));
  }

  return {
    find(weights) {
      const words = numbers.known(weights.words);
      const crossing = numbers.known(weights.crossing);
      const both = new Map([...words, ...crossing]);
      const indexed = indexesBigrams ? both : words;
      const hits = index.search(indexed, table.commonest(indexed, COMMON));
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
