import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/segment.ts';
import { countManyHolders, inverseFrequency } from '../engine/inverseFrequency.ts';

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

/** The share (0 to 1) of a question's Han bigrams, by inverse document frequency, in a text; 0 without Han. */
export type Coverage = (question: string, place: number) => number;

/** How many of the folded texts hold each pair of Han characters. */
export function countPairs(folded: readonly string[]): Promise<Map<string, number>> {
  return countManyHolders(eachBigrams(folded));
}

function* eachBigrams(folded: readonly string[]): Iterable<readonly string[]> {
  for (const text of folded) yield bigrams(text);
}

export function makeCoverage(folded: readonly string[], holders: ReadonlyMap<string, number>): Coverage {
  const sum = (pairs: readonly string[]) =>
    pairs.reduce((all, pair) => all + inverseFrequency(holders.get(pair) ?? 0, folded.length), 0);
  return (question, place) => {
    const asked = [...new Set(bigrams(fold(question).text))];
    return asked.length === 0 ? 0 : sum(asked.filter((pair) => folded[place]?.includes(pair))) / sum(asked);
  };
}
