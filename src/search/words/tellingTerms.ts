import { inverseFrequency } from '../engine/inverseFrequency.ts';

/** A term of a question, and how much it tells of a passage. */
export interface Telling {
  readonly term: string;
  readonly weight: number;
  /** The weight times the inverse frequency. */
  readonly tells: number;
}

/** The commonest terms are left out of the search up to this share of a question's weight. */
const COMMON = 0.2;

/** The terms that any passage holds. `holders`: how many of `all` passages hold each. */
export const telling = (
  terms: ReadonlyMap<string, number>,
  holders: Pick<ReadonlyMap<string, number>, 'get'>,
  all: number,
): Telling[] =>
  Array.from(terms).flatMap(([term, weight]) => {
    const count = holders.get(term);
    return count ? [{ term, weight, tells: weight * inverseFrequency(count, all) }] : [];
  });

export const toldBy = (terms: readonly Telling[], holds: (term: string) => boolean): number =>
  terms.reduce((sum, { term, tells }) => (holds(term) ? sum + tells : sum), 0);

/** What the best sentence tells. */
export const bestSentence = (terms: readonly Telling[], sentences: readonly (readonly string[])[]): number =>
  Math.max(0, ...sentences.map((sentence) => toldBy(terms, (term) => sentence.includes(term))));

/** Leaves out the least telling terms, up to a share of the whole. */
export function withoutCommonest(terms: readonly Telling[]): Telling[] {
  let left = COMMON * toldBy(terms, () => true);
  return terms
    .toSorted((a, b) => a.tells - b.tells)
    .filter(({ tells }) => {
      left -= tells;
      return left < 0;
    });
}
