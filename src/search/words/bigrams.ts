import type { Token } from '../../text/segment.ts';
import { countManyHolders } from '../engine/inverseFrequency.ts';

const HAN_PAIR = /^\p{Script=Han}{2}$/u;

/** Each pair of adjacent Han characters of folded text, in order. */
export const bigrams = (folded: string): string[] => pairs(folded).map(({ pair }) => pair);

/** Bigrams across two words: they make up for words cut differently in question and text. */
export function crossingBigrams(folded: string, tokens: readonly Token[]): string[] {
  const inside = new Set<number>();
  for (const { start, end } of tokens) for (let at = start; at + 1 < end; at++) inside.add(at);
  return pairs(folded)
    .filter(({ at }) => !inside.has(at))
    .map(({ pair }) => pair);
}

function pairs(folded: string): { at: number; pair: string }[] {
  const found: { at: number; pair: string }[] = [];
  for (let at = 0; at + 1 < folded.length; at++) {
    const pair = folded.slice(at, at + 2);
    if (HAN_PAIR.test(pair)) found.push({ at, pair });
  }
  return found;
}

/** How many of the folded texts hold each pair of Han characters. */
export function countPairs(folded: readonly string[]): Promise<Map<string, number>> {
  return countManyHolders(eachBigrams(folded));
}

function* eachBigrams(folded: readonly string[]): Iterable<readonly string[]> {
  for (const text of folded) yield bigrams(text);
}
