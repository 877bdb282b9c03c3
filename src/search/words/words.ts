import type { Passage } from '../engine/engine.ts';
import { countManyHolders, inverseFrequency } from '../engine/inverseFrequency.ts';
import { lookAgain, type Scored } from '../engine/scored.ts';
import { WEIGHING, type Weighing } from '../engine/weighing.ts';
import type { QuestionWeights } from './questionWeights.ts';
import { indexWords, searchWords, type WordIndex } from './wordIndex.ts';

/** Passages looked at sentence by sentence: more find nothing more on the sets of docs/quality.md. */
const LOOKED_AT = 50;

/** In passages. Larger libraries do not search bigrams across words, which double the index: the second look does. */
const BIGRAMS_INDEXED = 20_000;

/** The commonest terms are left out of the search up to this share of a question's weight. */
const COMMON = 0.2;

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
  const telling = (terms: ReadonlyMap<string, number>): Telling[] =>
    Array.from(terms).flatMap(([term, weight]) => {
      const count = holders.get(term);
      return count ? [{ term, weight, tells: weight * inverseFrequency(count, passages.length) }] : [];
    });
  return (question) => {
    const words = telling(question.words);
    const terms = [...words, ...telling(question.crossing)];
    const searched = withoutCommonest(indexesBigrams ? terms : words);
    const unsearched = terms.filter((each) => !searched.includes(each));
    const found = searchWords(index, new Map(searched.map(({ term, weight }) => [term, weight])));
    return lookAgain(found, LOOKED_AT, (places) =>
      places.map((place) => {
        const { sentences } = passages[place] as Passage;
        const best = Math.max(0, ...sentences.map((sentence) => toldBy(terms, (term) => sentence.includes(term))));
        const whole = toldBy(unsearched, (term) => sentences.some((sentence) => sentence.includes(term)));
        return weighing.sentence * best + whole;
      }),
    );
  };
}

interface Telling {
  readonly term: string;
  readonly weight: number;
  /** The weight times the inverse frequency. */
  readonly tells: number;
}

const toldBy = (terms: readonly Telling[], holds: (term: string) => boolean): number =>
  terms.reduce((sum, { term, tells }) => (holds(term) ? sum + tells : sum), 0);

/** Leaves out the least telling terms, up to a share of the whole. */
function withoutCommonest(terms: readonly Telling[]): Telling[] {
  let left = COMMON * toldBy(terms, () => true);
  return terms
    .toSorted((a, b) => a.tells - b.tells)
    .filter(({ tells }) => {
      left -= tells;
      return left < 0;
    });
}
