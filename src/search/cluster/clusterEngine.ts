import { aside } from '../../queue/queue.ts';
import { fold } from '../../text/fold.ts';
import type { Hit, Passage, Query, SearchEngine } from '../engine/engine.ts';
import { inverseFrequency } from '../engine/inverseFrequency.ts';
import { lookCloser, type Scored } from '../engine/scored.ts';
import { WEIGHING } from '../engine/weighing.ts';
import type { Analysis } from '../words/analysis.ts';
import { coverageIn } from '../words/coverage.ts';
import { questionWeights } from '../words/questionWeights.ts';
import { telling, withoutCommonest } from '../words/tellingTerms.ts';
import { type Candidate, findCandidates, MOST_TERMS } from './candidates.ts';
import type { Frequencies } from './frequencies.ts';
import type { PassageMeaning, Reading } from './passageMeaning.ts';
import { termOf } from './passageRecord.ts';
import type { Searches } from './searches.ts';
import { pairsOf, wordScores } from './wordScores.ts';

/** Where passages are asked for. */
export interface Indexed {
  readonly searches: Searches;
  /** Name of the index. */
  readonly index: string;
  readonly frequencies: Frequencies;
  /** Null where the index has no vectors. */
  readonly meaning: PassageMeaning | null;
  /** Of all documents, where they are known. */
  readonly ids?: ReadonlySet<string>;
}

/** The passages of candidates; undefined for one that is there no more. */
export type PassagesOf = (found: readonly Candidate[]) => Promise<readonly (Passage | undefined)[]>;

const BYTE = 127;

/** Asks one request a question (two for one of very many terms). `index` is what `pushCorpus` has done before. */
export function clusterEngine(
  analysis: Analysis,
  { searches, index, frequencies, meaning, ids }: Indexed,
  passagesOf: PassagesOf,
): SearchEngine {
  async function find(query: Query): Promise<readonly Hit[]> {
    const weights = questionWeights(analysis, query.text, query.also);
    if (weights.words.size === 0 || query.limit === 0) return [];
    const corpus = await frequencies.corpus();
    if (corpus.passages === 0) return [];
    const terms = new Map([...weights.crossing, ...weights.words].map(([term, weight]) => [termOf(term), weight]));
    const reading = query.by === 'words' ? null : ((await meaning?.read(query.meant ?? query.text)) ?? null);
    const { filter, limit } = query;
    const vector = reading && bytesOf(reading.vector);
    const asking = frequencies.asking({
      sentences: terms.keys(),
      pairs: reading ? pairsOf(fold(query.text).text) : [],
    });
    // Which of so many terms tell most must be known before they are searched.
    const counted = terms.size > MOST_TERMS ? asking.read(await searches.run(index, asking.bodies)) : null;
    const wanted = {
      terms: counted ? mostTelling(terms, counted.sentences, corpus.passages) : terms,
      vector,
      filter,
      ids,
      limit,
    };
    const { candidates, beside } = await findCandidates(searches, index, wanted, counted ? [] : asking.bodies);
    const { sentences: holders, pairs } = counted ?? asking.read(beside);
    const all = telling(terms, holders, corpus.passages);
    const byWords = wordScores(candidates, { all, searched: withoutCommonest(all) }, corpus);
    const first = byWords[0] && candidates[byWords[0].place];
    const worth = (pair: string) => inverseFrequency(pairs.get(pair) ?? 0, corpus.passages);
    const coverage = first ? coverageIn(first.folded, query.text, worth) : 0;
    const scored = reading ? await weighBoth(candidates, byWords, reading, coverage) : byWords;
    const best = scored.slice(0, limit);
    const passages = await passagesOf(best.map(({ place }) => candidates[place] as Candidate));
    return best.flatMap(({ score }, rank) => {
      const passage = passages[rank];
      return passage ? [{ passage, score }] : [];
    });
  }
  return {
    index: async () => {},
    // Whoever waits for the cluster leaves the thread to others.
    query: (query) => aside(() => find(query)),
    close: async () => {},
  };
}

/** `passages`: how many there are. */
const mostTelling = (
  terms: ReadonlyMap<string, number>,
  holders: ReadonlyMap<string, number>,
  passages: number,
): Map<string, number> =>
  new Map(
    telling(terms, holders, passages)
      .toSorted((a, b) => b.tells - a.tells)
      .slice(0, MOST_TERMS)
      .map(({ term, weight }) => [term, weight]),
  );

/** As the embedded engine weighs them. */
async function weighBoth(
  candidates: readonly Candidate[],
  byWords: readonly Scored[],
  reading: Reading,
  coverage: number,
): Promise<Scored[]> {
  const [best] = byWords;
  const shares = new Map(byWords.map(({ place, score }) => [place, score / (best?.score || 1)]));
  const nearness = await reading.nearness(candidates);
  const found = nearness.map((near, place) => ({
    place,
    score: WEIGHING.worth(shares.get(place) ?? 0, near, coverage),
  }));
  const look = (places: readonly number[]) => reading.lookCloser(places.map((place) => candidates[place] as Candidate));
  return lookCloser(found, look, coverage, WEIGHING);
}

function bytesOf(vector: Float32Array): number[] {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return Array.from(vector, (value) => Math.round((value / (largest || 1)) * BYTE));
}
