import { bestFirst, lookAgain, type Scored } from '../engine/scored.ts';
import { WEIGHING } from '../engine/weighing.ts';
import { bigrams } from '../words/bigrams.ts';
import { BM25 } from '../words/bm25.ts';
import { bestSentence, type Telling, toldBy } from '../words/tellingTerms.ts';
import type { Candidate } from './candidates.ts';

export interface Corpus {
  readonly passages: number;
  readonly averageLength: number;
}

interface Terms {
  /** All that the question says, and of that what was searched for. */
  readonly all: readonly Telling[];
  readonly searched: readonly Telling[];
}

/**
 * Scores as the embedded engine gives them (`words.ts`): the cluster's own lack a part of BM25+, depend on the shard and
 * round the length of a passage. Best first; a place is one of `candidates`.
 */
export function wordScores(candidates: readonly Candidate[], { all, searched }: Terms, corpus: Corpus): Scored[] {
  const unsearched = all.filter((each) => !searched.includes(each));
  const asked = new Set(all.map(({ term }) => term));
  const held = candidates.map(({ sentences }) =>
    sentences.map((terms) => terms.split(' ').filter((term) => asked.has(term))),
  );
  const found = candidates
    .map(({ length }, place) => ({ place, score: bm25(held[place] as Held, length, searched, corpus) }))
    .filter(({ score }) => score > 0)
    .sort(bestFirst);
  return lookAgain(found, found.length, (places) =>
    places.map((place) => {
      const sentences = held[place] as Held;
      const whole = toldBy(unsearched, (term) => sentences.some((sentence) => sentence.includes(term)));
      return WEIGHING.sentence * bestSentence(all, sentences) + whole;
    }),
  );
}

/** Of each sentence of a passage, the terms of the question that it holds. */
type Held = readonly (readonly string[])[];

/** BM25+ (Lv and Zhai 2011) of all sentences' terms, each counted once a sentence; `length`: how many different ones there are. */
function bm25(sentences: Held, length: number, terms: readonly Telling[], { averageLength }: Corpus): number {
  const { k, b, d } = BM25;
  return terms.reduce((sum, { term, tells }) => {
    const times = sentences.filter((sentence) => sentence.includes(term)).length;
    if (times === 0) return sum;
    return sum + tells * (d + (times * (k + 1)) / (times + k * (1 - b + (b * length) / averageLength)));
  }, 0);
}

export const pairsOf = (folded: string): string[] => [...new Set(bigrams(folded))];
