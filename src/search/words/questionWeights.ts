import type { Also } from '../engine/engine.ts';
import type { Analysis } from './analysis.ts';

/** A bigram across words weighs half a word; tuned on the sets of docs/quality.md. */
const CROSSING = 0.5;

export interface QuestionWeights {
  readonly words: ReadonlyMap<string, number>;
  /** Bigrams across words, none of which is in `words`. */
  readonly crossing: ReadonlyMap<string, number>;
}

/** The terms of a question and of `also`; a term given twice takes the higher weight. */
export function questionWeights(analysis: Analysis, text: string, also: readonly Also[] = []): QuestionWeights {
  const words = new Map<string, number>();
  const crossing = new Map<string, number>();
  const raise = (weights: Map<string, number>, term: string, weight: number) =>
    weights.set(term, Math.max(weights.get(term) ?? 0, weight));
  for (const said of [{ text, weight: 1 }, ...also]) {
    const terms = analysis.question(said.text);
    for (const term of terms.words) raise(words, term, said.weight);
    for (const term of terms.crossing) raise(crossing, term, CROSSING * said.weight);
  }
  for (const term of words.keys()) crossing.delete(term);
  return { words, crossing };
}
