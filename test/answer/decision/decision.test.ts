import { expect, test } from 'vitest';
import { DECISION, isLikely, probability } from '../../../src/answer/decision/decision.ts';
import type { Signals } from '../../../src/answer/decision/signals.ts';

const SURE: Signals = {
  answers: 5,
  highest: 5,
  certainty: -0.1,
  lead: 0.5,
  foreign: 0,
  noEntity: 0,
  noPeriod: 0,
  noKind: 0,
};

test('a sure reading is shown, one that lacks what was asked is not', () => {
  expect(probability(SURE)).toBeGreaterThan(DECISION.threshold);
  expect(probability({ ...SURE, answers: -7, highest: -7, certainty: -4, lead: 0, foreign: 0.6 })).toBeLessThan(
    DECISION.threshold,
  );
});

test('likely is what reaches the threshold', () => {
  expect(isLikely(SURE)).toBe(true);
  expect(isLikely({ ...SURE, noPeriod: 1 })).toBe(probability({ ...SURE, noPeriod: 1 }) >= DECISION.threshold);
});

test.each(['foreign', 'noEntity', 'noPeriod', 'noKind'] as const)('%s makes an answer less likely', (name) => {
  expect(probability({ ...SURE, [name]: 1 })).toBeLessThan(probability(SURE));
});

test('a weight stands for each signal', () => {
  expect(Object.keys(DECISION.weights).toSorted()).toEqual(Object.keys(SURE).toSorted());
});
