import { fold } from '../../text/fold.ts';
import { countHolders, inverseFrequency } from '../engine/inverseFrequency.ts';
import { bigrams } from './bigrams.ts';

/** The share (0 to 1) of a question's Han bigrams, by inverse document frequency, in a text; 0 without Han. */
export type Coverage = (question: string, place: number) => number;

export function makeCoverage(texts: readonly string[]): Coverage {
  const folded = texts.map((text) => fold(text).text);
  const holders = countHolders(folded.map(bigrams));
  const sum = (pairs: readonly string[]) =>
    pairs.reduce((all, pair) => all + inverseFrequency(holders.get(pair) ?? 0, texts.length), 0);
  return (question, place) => {
    const asked = [...new Set(bigrams(fold(question).text))];
    return asked.length === 0 ? 0 : sum(asked.filter((pair) => folded[place]?.includes(pair))) / sum(asked);
  };
}
