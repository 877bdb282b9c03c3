import { inverseFrequency } from './inverseFrequency.ts';

/** Which sentence of which passage holds which term. */
export interface TermTable {
  /** The terms of each sentence of the next passage. */
  add(sentences: readonly (readonly string[])[]): void;
  /** Inverse document frequency; highest for a term that no passage holds. */
  weight(term: string): number;
  isKnown(term: string): boolean;
  /** For each passage the most that one of its sentences holds of the terms, each at its share of its weight. */
  bestSentences(places: readonly number[], terms: ReadonlyMap<string, number>): number[];
  /** For each passage what it holds of the terms as a whole, each once. */
  passages(places: readonly number[], terms: ReadonlyMap<string, number>): number[];
}

/**
 * Takes the terms of each sentence, passage after passage, and keeps them as numbers at once: as strings those of 50,000
 * passages would not fit in memory.
 */
export function openTermTable(): TermTable {
  const numbers = new Map<string, number>();
  const holders: number[] = [];
  const rows: Uint32Array[][] = [];
  const numberOf = (term: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, holders.length);
    return holders.push(0) - 1;
  };
  // One for all questions, emptied after each: a Map would take ten times as long.
  let given = new Float64Array();
  const weight = (term: string) => inverseFrequency(holders[numbers.get(term) ?? -1] ?? 0, rows.length);
  const withWeights = <T>(terms: ReadonlyMap<string, number>, sum: () => T): T => {
    if (given.length < holders.length) given = new Float64Array(holders.length);
    const set: number[] = [];
    for (const [term, share] of terms) {
      const number = numbers.get(term);
      if (number === undefined) continue;
      given[number] = share * weight(term);
      set.push(number);
    }
    const result = sum();
    for (const number of set) given[number] = 0;
    return result;
  };
  return {
    add(sentences) {
      const row = sentences.map((terms) => Uint32Array.from(new Set(terms), numberOf));
      for (const number of new Set(row.flatMap((numbers) => [...numbers])))
        holders[number] = (holders[number] ?? 0) + 1;
      rows.push(row);
    },
    weight,
    isKnown: (term) => numbers.has(term),
    bestSentences: (places, terms) =>
      withWeights(terms, () =>
        places.map((place) => (rows[place] ?? []).reduce((best, row) => Math.max(best, sumOf(given, row)), 0)),
      ),
    passages: (places, terms) =>
      withWeights(terms, () =>
        places.map((place) => sumOf(given, [...new Set((rows[place] ?? []).flatMap((row) => [...row]))])),
      ),
  };
}

function sumOf(given: Float64Array, terms: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < terms.length; at++) sum += given[terms[at] as number] as number;
  return sum;
}
