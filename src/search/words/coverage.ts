import { fold } from '../../text/fold.ts';
import { countHolders, inverseFrequency } from '../engine/inverseFrequency.ts';
import { bigrams } from './bigrams.ts';

/** How much of a question a text holds, whichever way either is cut into words. */
export interface Coverage {
  /** Share of the question's Han bigrams, by inverse document frequency; 0 for a question without Han. */
  of(question: string, place: number): number;
}

export function makeCoverage(texts: readonly string[]): Coverage {
  const folded = texts.map((text) => fold(text).text);
  const holders = countHolders(folded.map(bigrams));
  const weight = (pair: string) => inverseFrequency(holders.get(pair) ?? 0, texts.length);
  return {
    of(question, place) {
      let held = 0;
      let whole = 0;
      for (const pair of new Set(bigrams(fold(question).text))) {
        whole += weight(pair);
        if (folded[place]?.includes(pair)) held += weight(pair);
      }
      return whole === 0 ? 0 : held / whole;
    },
  };
}
