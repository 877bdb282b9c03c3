import { type Hit, type Passage, passes, type Query, type SearchEngine } from './engine/engine.ts';
import { WEIGHING, type Weighing } from './engine/weighing.ts';
import type { Meaning, Reading } from './meaning/meaning.ts';
import type { Analysis } from './words/analysis.ts';
import { type Coverage, makeCoverage } from './words/coverage.ts';
import { questionWeights } from './words/questionWeights.ts';
import type { WordHit } from './words/wordIndex.ts';
import { makeWords, type Words } from './words/words.ts';

/** How many passages are looked at piece by piece: more bring nothing on the golden questions and cost 1 ms each. */
const LOOKED_AT = 15;

interface Index {
  readonly passages: readonly Passage[];
  readonly words: Words;
  readonly coverage: Coverage;
}

/** The embedded engine: all passages in memory, found by words and, where there is an encoder, by meaning. */
export function embeddedEngine(
  analysis: Analysis,
  meaning: Meaning | null = null,
  weighing: Weighing = WEIGHING,
): SearchEngine {
  let index: Index | null = null;
  return {
    async index(passages) {
      const texts = passages.map(({ paragraph }) => paragraph.text);
      index = { passages, words: makeWords(passages, analysis, weighing), coverage: makeCoverage(texts) };
      meaning?.index(texts);
    },
    async query(query) {
      const weights = questionWeights(analysis, query.text, query.also);
      if (!index || weights.words.size === 0) return [];
      const { passages, words, coverage } = index;
      const found = words.find(weights);
      const reading = query.by === 'words' ? null : ((await meaning?.read(query.meant ?? query.text)) ?? null);
      const best = reading ? weighBoth(query, found, reading, index, weighing) : only(query, found, passages);
      return best.slice(0, query.limit).map(({ place, score }): Hit => {
        const passage = passages[place] as Passage;
        return {
          passage,
          score,
          // Only for who wants them: finding what matched takes longer than finding the passage.
          get coverage() {
            return coverage.of(query.text, place);
          },
          get matches() {
            return analysis.locate(passage.paragraph, new Set(weights.words.keys()));
          },
        };
      });
    },
    async close() {
      index = null;
      await meaning?.close();
    },
  };
}

const only = ({ filter }: Query, found: readonly WordHit[], passages: readonly Passage[]): readonly WordHit[] =>
  filter ? found.filter(({ place }) => passes(passages[place] as Passage, filter)) : found;

/** Any passage may win, also one that no word found. */
function weighBoth(
  { text, limit, filter }: Query,
  found: readonly WordHit[],
  { wholes, windows, lookCloser }: Reading,
  { passages, coverage: coverages }: Index,
  weighing: Weighing,
): WordHit[] {
  const [best] = found;
  const coverage = best ? coverages.of(text, best.place) : 0;
  const shares = new Float64Array(passages.length);
  for (const { place, score } of found) shares[place] = score / (best?.score || 1);
  const scores = shares.map((share, place) =>
    filter && !passes(passages[place] as Passage, filter)
      ? Number.NEGATIVE_INFINITY
      : weighing.worth(share, weighing.meaning(wholes[place] as number, windows[place] as number), coverage),
  );
  // Sorting numbers is ten times as fast as sorting hits: only those that will be given become hits.
  const least = scores.toSorted().at(-Math.max(limit, LOOKED_AT)) ?? Number.NEGATIVE_INFINITY;
  const hits: WordHit[] = [];
  for (const [place, score] of scores.entries()) {
    if (score >= least && score > Number.NEGATIVE_INFINITY) hits.push({ place, score });
  }
  return lookedCloser(hits.toSorted(bestFirst), lookCloser, (closeness) => weighing.closerLook(closeness, coverage));
}

function lookedCloser(
  hits: readonly WordHit[],
  lookCloser: Reading['lookCloser'],
  weigh: (closeness: number) => number,
): WordHit[] {
  const first = hits.slice(0, LOOKED_AT);
  const closeness = lookCloser(first.map(({ place }) => place));
  if (!closeness) return [...hits];
  const looked = first.map(({ place, score }, rank) => ({ place, score: score + weigh(closeness[rank] as number) }));
  // What is not looked at comes after, however far down the look put the last.
  const last = Math.min(...looked.map(({ score }) => score));
  const rest = hits.slice(LOOKED_AT).map(({ place, score }) => ({ place, score: Math.min(score, last) }));
  return [...looked.toSorted(bestFirst), ...rest];
}

const bestFirst = (a: WordHit, b: WordHit): number => b.score - a.score || a.place - b.place;
