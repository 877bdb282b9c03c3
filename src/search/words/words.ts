import type { Passage } from '../engine/engine.ts';
import { countManyHolders } from '../engine/inverseFrequency.ts';
import { lookAgain, type Scored } from '../engine/scored.ts';
import { WEIGHING, type Weighing } from '../engine/weighing.ts';
import type { QuestionWeights } from './questionWeights.ts';
import { bestSentence, telling, toldBy, withoutCommonest } from './tellingTerms.ts';
import { indexWords, searchWords, type WordIndex } from './wordIndex.ts';

/** Passages looked at sentence by sentence: more find nothing more on the sets of docs/quality.md. */
const LOOKED_AT = 50;

/** In passages. Larger libraries do not search bigrams across words, which double the index: the second look does. */
const BIGRAMS_INDEXED = 20_000;

/** What is searched, and how many passages hold each term. */
export interface PassageIndex {
  readonly index: WordIndex;
  readonly holders: ReadonlyMap<string, number>;
  readonly indexesBigrams: boolean;
}

export async function indexPassages(
  passages: readonly Passage[],
  bigramsIndexed = BIGRAMS_INDEXED,
): Promise<PassageIndex> {
  const indexesBigrams = passages.length <= bigramsIndexed;
  const index = await indexWords(indexesBigrams ? heldBy(passages) : wordsOf(passages));
  return { index, holders: await countManyHolders(heldBy(passages)), indexesBigrams };
}

function* heldBy(passages: readonly Passage[]): Iterable<readonly string[]> {
  for (const { sentences } of passages) yield sentences.flat();
}

function* wordsOf(passages: readonly Passage[]): Iterable<readonly string[]> {
  for (const { words } of passages) yield words;
}

/** BM25, then a second look with all terms and again the best sentence's (docs/decisions/0010-a-plain-engine.md). */
export type FindByWords = (question: QuestionWeights) => Scored[];

export function findByWords(
  passages: readonly Passage[],
  { index, holders, indexesBigrams }: PassageIndex,
  weighing: Weighing = WEIGHING,
): FindByWords {
  return (question) => {
    const tells = (terms: ReadonlyMap<string, number>) => telling(terms, holders, passages.length);
    const words = tells(question.words);
    const terms = [...words, ...tells(question.crossing)];
    const searched = withoutCommonest(indexesBigrams ? terms : words);
    const unsearched = terms.filter((each) => !searched.includes(each));
    const found = searchWords(index, new Map(searched.map(({ term, weight }) => [term, weight])));
    return lookAgain(found, LOOKED_AT, (places) =>
      places.map((place) => {
        const { sentences } = passages[place] as Passage;
        const whole = toldBy(unsearched, (term) => sentences.some((sentence) => sentence.includes(term)));
        return weighing.sentence * bestSentence(terms, sentences) + whole;
      }),
    );
  };
}
