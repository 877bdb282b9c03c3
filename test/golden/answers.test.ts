import { beforeAll, expect, test } from 'vitest';
import { type Asked, askAll } from './asked.ts';
import { readGolden, scoreAnswerable } from './score.ts';

/** Our own questions, written to be asked once unseen; since the rules were mended by what failed, they are a fit, too. */
const QUESTIONS = readGolden('test/golden/answers.jsonl');

test('each says why it is there', () => {
  expect(QUESTIONS.length).toBeGreaterThanOrEqual(150);
  for (const { because } of QUESTIONS) expect(because).toMatch(/^\S.+\.$/u);
});

let results: Asked[] = [];

beforeAll(async () => {
  results = await askAll(QUESTIONS);
});

test('they are answered as well as the golden ones must be', () => {
  const scores = scoreAnswerable(results);
  console.info('own'.padEnd(12), JSON.stringify(scores));
  expect(scores.found1).toBeGreaterThanOrEqual(0.97);
  expect(scores.found3).toBeGreaterThanOrEqual(0.98);
  expect(scores.quoted).toBeGreaterThanOrEqual(0.92);
  expect(scores.f1).toBeGreaterThanOrEqual(0.4);
  expect(scores.refused).toBeLessThanOrEqual(0.02);
  expect(scores.quoteLength).toBeLessThanOrEqual(120);
});
