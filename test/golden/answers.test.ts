import { beforeAll, expect, test } from 'vitest';
import { type Asked, askAll } from './asked.ts';
import { readGolden, scoreAnswerable } from './score.ts';

/** Our own questions: a fit, since the decision is fitted on them. The floors are some questions below what was reached. */
const QUESTIONS = readGolden('test/golden/answers.jsonl');

test('each says why it is there', () => {
  expect(QUESTIONS.length).toBeGreaterThanOrEqual(150);
  for (const { because } of QUESTIONS) expect(because).toMatch(/^\S.+\.$/u);
});

let results: Asked[] = [];

beforeAll(async () => {
  results = await askAll(QUESTIONS);
});

test('they are answered', () => {
  const scores = scoreAnswerable(results);
  console.info('own'.padEnd(12), JSON.stringify(scores));
  expect(scores.found1).toBeGreaterThanOrEqual(0.93);
  expect(scores.found3).toBeGreaterThanOrEqual(0.965);
  expect(scores.quoted).toBeGreaterThanOrEqual(0.86);
  expect(scores.f1).toBeGreaterThanOrEqual(0.475);
  expect(scores.refused).toBeLessThanOrEqual(0.03);
  expect(scores.quoteLength).toBeLessThanOrEqual(120);
});
