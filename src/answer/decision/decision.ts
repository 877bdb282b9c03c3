import weights from './decision.json' with { type: 'json' };
import type { Signals } from './signals.ts';

/** A weight a signal, and how likely an answer must be; fitted by `npm run calibrate`. */
export interface Decision {
  readonly weights: Readonly<Record<keyof Signals, number>>;
  readonly bias: number;
  /** The probability from which on what was found is shown as the answer. */
  readonly threshold: number;
}

export const DECISION: Decision = weights;

/** How likely it is that the passages answer: logistic regression over the signals. */
export function probability(signals: Signals, { weights, bias }: Decision = DECISION): number {
  const names = Object.keys(weights) as (keyof Signals)[];
  const sum = names.reduce((total, name) => total + weights[name] * signals[name], bias);
  return 1 / (1 + Math.exp(-sum));
}

/** Whether what was found is likely enough to be shown as the answer. */
export const isLikely = (signals: Signals): boolean => probability(signals) >= DECISION.threshold;
