import MiniSearch from 'minisearch';
import type { Passage } from '../engine/engine.ts';
import { countHolders, inverseFrequency } from '../engine/inverseFrequency.ts';
import { bestFirst, lookAgain, type Scored } from '../engine/scored.ts';
import { WEIGHING, type Weighing } from '../engine/weighing.ts';
import type { QuestionWeights } from './questionWeights.ts';

/** Passages looked at sentence by sentence: more find nothing more on the sets of docs/quality.md. */
const LOOKED_AT = 50;

/** In passages. Larger libraries do not search bigrams across words, which double the index: the second look does. */
const BIGRAMS_INDEXED = 20_000;

/** The commonest terms are left out of the search up to this share of a question's weight. */
const COMMON = 0.2;

/** BM25, then a second look with all terms and again the best sentence's (docs/decisions/0010-a-plain-engine.md). */
export type FindByWords = (question: QuestionWeights) => Scored[];

export function findByWords(
  passages: readonly Passage[],
  weighing: Weighing = WEIGHING,
  bigramsIndexed = BIGRAMS_INDEXED,
): FindByWords {
  const indexesBigrams = passages.length <= bigramsIndexed;
  const held = passages.map(({ sentences }) => sentences.flatMap((terms) => [...terms]));
  const search = makeWordIndex(indexesBigrams ? held : passages.map(({ words }) => words));
  const holders = countHolders(held);
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
    const found = search(new Map(searched.map(({ term, weight }) => [term, weight])));
    return lookAgain(found, LOOKED_AT, (places) =>
      places.map((place) => {
        const { sentences } = passages[place] as Passage;
        const best = Math.max(0, ...sentences.map((sentence) => toldBy(terms, (term) => sentence.has(term))));
        const whole = toldBy(unsearched, (term) => sentences.some((sentence) => sentence.has(term)));
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

/** Parameters of MiniSearch's BM25+ for passages of 200 to 500 characters, tuned on the sets of docs/quality.md. */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };

/** Takes the terms of each text, with repetitions; finds texts with any of the weighted terms, best first, ties in order. */
export function makeWordIndex(texts: readonly (readonly string[])[]): (terms: ReadonlyMap<string, number>) => Scored[] {
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
