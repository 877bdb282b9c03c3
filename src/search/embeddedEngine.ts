import { type Passage, passes, type Query, type SearchEngine } from './engine/engine.ts';
import { LOOKED_CLOSER, lookCloser, type Scored } from './engine/scored.ts';
import { WEIGHING, type Weighing } from './engine/weighing.ts';
import type { Meaning, QuestionMeaning } from './meaning/meaning.ts';
import { areTitled, titledText } from './vectors/titledText.ts';
import type { Analysis } from './words/analysis.ts';
import { countPairs } from './words/bigrams.ts';
import { type Coverage, makeCoverage } from './words/coverage.ts';
import { questionWeights } from './words/questionWeights.ts';
import { type FindByWords, findByWords, indexPassages, type PassageIndex } from './words/words.ts';

interface Index {
  readonly passages: readonly Passage[];
  readonly find: FindByWords;
  readonly coverage: Coverage;
}

/** What the engine made of the passages, for the next start. */
export interface KeptIndex extends PassageIndex {
  /** How many passages hold each pair of Han characters. */
  readonly pairs: ReadonlyMap<string, number>;
}

export interface EmbeddedEngine extends SearchEngine {
  /** Null before passages are indexed. */
  kept(): KeptIndex | null;
}

/** All passages in memory, found by words and, with an encoder, by meaning. `known`: what was kept of the same passages. */
export function embeddedEngine(
  analysis: Analysis,
  meaning: Meaning | null = null,
  weighing: Weighing = WEIGHING,
  known: KeptIndex | null = null,
): EmbeddedEngine {
  let index: Index | null = null;
  let kept: KeptIndex | null = null;
  return {
    async index(passages) {
      const folded = passages.map((passage) => passage.folded);
      kept = known ?? { ...(await indexPassages(passages)), pairs: await countPairs(folded) };
      const find = findByWords(passages, kept, weighing);
      index = { passages, find, coverage: makeCoverage(folded, kept.pairs) };
      const isTitled = areTitled(new Set(passages.map(({ paragraph }) => paragraph.document)).size);
      meaning?.index(passages.map(({ paragraph }) => titledText(paragraph, isTitled)));
    },
    kept: () => kept,
    async query(query) {
      const weights = questionWeights(analysis, query.text, query.also);
      if (!index || weights.words.size === 0) return [];
      const { passages, coverage } = index;
      const meant = query.by === 'words' ? null : ((await meaning?.read(query.meant ?? query.text)) ?? null);
      const isAllowed = (place: number) => !query.filter || passes(passages[place] as Passage, query.filter);
      const found = index.find(weights).filter(({ place }) => isAllowed(place));
      const best = meant ? weighBoth(query, found, meant, coverage, isAllowed, weighing) : found;
      return best.slice(0, query.limit).map(({ place, score }) => ({ passage: passages[place] as Passage, score }));
    },
    async close() {
      index = null;
      await meaning?.close();
    },
  };
}

/** The best of all allowed passages by words and meaning, including those that no word found. */
function weighBoth(
  { text, limit }: Query,
  found: readonly Scored[],
  meant: QuestionMeaning,
  coverageOf: Coverage,
  isAllowed: (place: number) => boolean,
  weighing: Weighing,
): Scored[] {
  const [best] = found;
  const coverage = best ? coverageOf(text, best.place) : 0;
  const shares = new Float64Array(meant.wholes.length);
  for (const { place, score } of found) shares[place] = score / (best?.score || 1);
  const scores = shares.map((share, place) =>
    isAllowed(place)
      ? weighing.worth(share, weighing.meaning(meant.wholes[place] as number, meant.windows[place] as number), coverage)
      : Number.NEGATIVE_INFINITY,
  );
  // Sorting numbers is ten times as fast as sorting hits, so only the results become hits.
  const least = scores.toSorted().at(-Math.max(limit, LOOKED_CLOSER)) ?? Number.NEGATIVE_INFINITY;
  const hits: Scored[] = [];
  for (const [place, score] of scores.entries()) {
    if (score >= least && score > Number.NEGATIVE_INFINITY) hits.push({ place, score });
  }
  return lookCloser(hits, meant.lookCloser, coverage, weighing);
}
