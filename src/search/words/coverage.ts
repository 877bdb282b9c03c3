import { fold } from '../../text/fold.ts';
import { inverseFrequency } from '../engine/inverseFrequency.ts';
import { isStopWord } from './analysis.ts';
import { bigrams } from './bigrams.ts';

/** The share (0 to 1) of a question in the text at a place; see `coverageIn`. */
export type Coverage = (question: string, place: number) => number;

/** `holders`: how many of the folded texts hold each pair of Han characters. */
export function makeCoverage(folded: readonly string[], holders: ReadonlyMap<string, number>): Coverage {
  const worth = (pair: string) => inverseFrequency(holders.get(pair) ?? 0, folded.length);
  return (question, place) => coverageIn(folded[place] ?? '', question, worth);
}

/**
 * The share of a question's Han bigrams in a folded text, by what each is worth. Of a question without Han, the share of its words,
 * stop words aside: else an English question would be answered by meaning alone, which prefers texts in the language of most.
 */
export function coverageIn(text: string, question: string, worth: (pair: string) => number): number {
  const asked = fold(question).text;
  const pairs = [...new Set(bigrams(asked))];
  if (pairs.length === 0) return share(wordsIn(asked), wordsIn(text));
  const sum = (some: readonly string[]) => some.reduce((all, pair) => all + worth(pair), 0);
  return sum(pairs.filter((pair) => text.includes(pair))) / sum(pairs);
}

const wordsIn = (folded: string): Set<string> =>
  new Set((folded.match(/[a-z]{2,}/gu) ?? []).filter((word) => !isStopWord(word)));

const share = (asked: ReadonlySet<string>, held: ReadonlySet<string>): number =>
  asked.size === 0 ? 0 : [...asked].filter((word) => held.has(word)).length / asked.size;
