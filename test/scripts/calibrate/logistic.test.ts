import { expect, test } from 'vitest';
import { type Example, fitLogistic, likelihood } from '../../../scripts/calibrate/logistic.ts';

/** The second signal says nothing. */
const EXAMPLES: Example[] = Array.from({ length: 60 }, (_, at) => ({
  signals: [at / 10, (at * 7) % 5],
  isYes: at >= 30,
  weight: 1,
}));

test('what tells weighs, what says nothing does not', () => {
  const { weights } = fitLogistic(EXAMPLES, 0.1);
  expect(weights[0]).toBeGreaterThan(0.5);
  expect(Math.abs(weights[1] as number)).toBeLessThan((weights[0] as number) / 5);
});

test('the likelihood rises with the signal, and is even where the examples turn', () => {
  const fit = fitLogistic(EXAMPLES, 0.1);
  expect(likelihood(fit, [5.5, 2])).toBeGreaterThan(0.9);
  expect(likelihood(fit, [0.5, 2])).toBeLessThan(0.1);
  expect(likelihood(fit, [2.95, 2])).toBeCloseTo(0.5, 0);
});

test('an example of no weight changes nothing', () => {
  const odd: Example = { signals: [100, 0], isYes: false, weight: 0 };
  const [before, after] = [fitLogistic(EXAMPLES), fitLogistic([...EXAMPLES.slice(0, 1), ...EXAMPLES.slice(1)])];
  expect(after).toEqual(before);
  expect(likelihood(fitLogistic([...EXAMPLES, odd]), [5.5, 2])).toBeGreaterThan(0.5);
});
