import { beforeAll, expect, test } from 'vitest';
import { type Asked, askAll, refusalsOf } from './asked.ts';
import { readGolden, scoreAnswerable } from './score.ts';

/**
 * Questions written paragraph by paragraph before their answers were seen. The decision is fitted on those with an odd number;
 * those with an even number are kept back from it. The floors are one or two questions below what was
 * reached on 2026-11-30: another processor moves as many.
 */
const QUESTIONS = readGolden('test/golden/blindTwo.jsonl');

const HALVES: readonly (readonly [string, number])[] = [
  ['fitted on', 1],
  ['kept back', 0],
];

let results: Asked[] = [];

beforeAll(async () => {
  results = await askAll(QUESTIONS);
});

const half = (remainder: number) => results.filter(({ question }) => Number(question.id.slice(1)) % 2 === remainder);

test('each says why it is there', () => {
  expect(QUESTIONS).toHaveLength(194);
  for (const { because } of QUESTIONS) expect(because).toMatch(/^\S.+\.$/u);
});

test.each(HALVES)('the half that is %s is answered', (name, remainder) => {
  const scores = scoreAnswerable(half(remainder).filter(({ question }) => question.paras.length > 0));
  console.info(`blindTwo ${name}`.padEnd(16), JSON.stringify(scores));
  expect(scores.found1).toBeGreaterThanOrEqual(0.95);
  expect(scores.found3).toBeGreaterThanOrEqual(0.96);
  expect(scores.quoted).toBeGreaterThanOrEqual(0.91);
  expect(scores.f1).toBeGreaterThanOrEqual(0.76);
  expect(scores.refused).toBeLessThanOrEqual(0.03);
  expect(scores.quoteLength).toBeLessThanOrEqual(100);
});

test.each(HALVES)('of the half that is %s, nearly four in five of what the report does not say are refused', (name, remainder) => {
  const { share, answered } = refusalsOf(half(remainder).filter(({ question }) => question.paras.length === 0));
  console.info(`blindTwo ${name}`.padEnd(16), `refusals ${share.toFixed(3)}`, answered);
  expect(share).toBeGreaterThanOrEqual(0.79);
});
