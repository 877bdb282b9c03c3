import { inverseFrequency } from '../engine/inverseFrequency.ts';

/** Which sentence of which passage holds which term, given by its number. */
export interface TermTable {
  /** The terms of each sentence of the next passage. */
  add(sentences: readonly (readonly number[])[]): void;
  /** The commonest of the terms, as many as weigh no more than `share` of all of them, each at its share of its weight. */
  commonest(terms: ReadonlyMap<number, number>, share: number): Set<number>;
  /** For each passage the most that one of its sentences holds of the terms, each at its share of its weight. */
  bestSentences(places: readonly number[], terms: ReadonlyMap<number, number>): number[];
  /** For each passage what it holds of the terms as a whole, each once. */
  passages(places: readonly number[], terms: ReadonlyMap<number, number>): number[];
}

export function openTermTable(): TermTable {
  const holders: number[] = [];
  const rows: Uint32Array[][] = [];
  // Which of a question's terms a number is, from 1, or 0. One for all questions, emptied after each: a Map would take ten
  // times as long, and weights in its place would not fit the processor's cache.
  let ranks = new Uint16Array();
  const weightOf = (term: number, share: number) => share * inverseFrequency(holders[term] ?? 0, rows.length);
  const withSum = <T>(terms: ReadonlyMap<number, number>, use: (sum: (row: ArrayLike<number>) => number) => T): T => {
    if (ranks.length < holders.length) ranks = new Uint16Array(holders.length);
    const weights = new Float64Array(terms.size + 1);
    let rank = 0;
    for (const [term, share] of terms) {
      rank += 1;
      ranks[term] = rank;
      weights[rank] = weightOf(term, share);
    }
    const result = use((row) => {
      let sum = 0;
      for (let at = 0; at < row.length; at++) sum += weights[ranks[row[at] as number] as number] as number;
      return sum;
    });
    for (const term of terms.keys()) ranks[term] = 0;
    return result;
  };
  return {
    add(sentences) {
      const row = sentences.map((terms) => Uint32Array.from(new Set(terms)));
      for (const term of new Set(sentences.flat())) holders[term] = (holders[term] ?? 0) + 1;
      rows.push(row);
    },
    commonest(terms, share) {
      const weights = Array.from(terms, ([term, given]) => ({ term, weight: weightOf(term, given) }));
      let left = share * weights.reduce((sum, { weight }) => sum + weight, 0);
      const commonest = new Set<number>();
      for (const { term, weight } of weights.sort((a, b) => a.weight - b.weight)) {
        left -= weight;
        if (left < 0) break;
        commonest.add(term);
      }
      return commonest;
    },
    bestSentences: (places, terms) =>
      withSum(terms, (sum) =>
        places.map((place) => (rows[place] ?? []).reduce((best, row) => Math.max(best, sum(row)), 0)),
      ),
    passages: (places, terms) =>
      withSum(terms, (sum) => places.map((place) => sum([...new Set((rows[place] ?? []).flatMap((row) => [...row]))]))),
  };
}
