import { beforeAll, expect, test } from 'vitest';
import { type Asked, askAll, refusalsOf } from './asked.ts';
import { foldAnswer, readGolden, scoreAnswerable } from './score.ts';

/**
 * 212 questions as a new user typed them. They are scored and never used: no rule, synonym or weight is made from them. `answer`
 * is the number that the short answer must hold, `|` between two that are both right. The floors are what was reached on
 * 2026-11-27, somewhat below; docs/quality.md has the scores.
 */
const QUESTIONS = readGolden('test/golden/tried.jsonl').map((question) => ({ ...question, paras: question.paras ?? [] }));

let results: Asked[] = [];

beforeAll(async () => {
  results = await askAll(QUESTIONS);
});

test('what is typed finds its paragraph', () => {
  const scores = scoreAnswerable(results.filter(({ question }) => question.paras.length > 0));
  console.info('tried'.padEnd(12), JSON.stringify(scores));
  expect(scores.found1).toBeGreaterThanOrEqual(0.81);
  expect(scores.refused).toBeLessThanOrEqual(0.09);
});

test('a number that is asked for stands in the short answer', () => {
  const asked = results.filter(({ question }) => question.answer !== null);
  const right = asked.filter(({ question, answer }) => {
    const span = foldAnswer((answer?.kind === 'quoted' && answer.span?.text) || '');
    return (question.answer ?? '').split('|').some((number) => span.includes(foldAnswer(number)));
  });
  console.info('tried'.padEnd(12), `numbers ${(right.length / asked.length).toFixed(3)} of ${asked.length}`);
  expect(right.length / asked.length).toBeGreaterThanOrEqual(0.64);
});

test('what the report does not say is refused', () => {
  const { share } = refusalsOf(results.filter(({ question }) => question.paras.length === 0));
  console.info('tried'.padEnd(12), `refusals ${share.toFixed(3)}`);
  expect(share).toBeGreaterThanOrEqual(0.73);
});
