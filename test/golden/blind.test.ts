import { beforeAll, expect, test } from 'vitest';
import { type Asked, askAll, refusalsOf } from './asked.ts';
import { readGolden, scoreAnswerable } from './score.ts';

/**
 * Questions of somebody who knew the report and not the bot, many of them in slang: harder than the golden ones, and a fit, since
 * the decision is fitted on them. The floors are some questions below what was reached on
 * 2026-11-30: another processor moves one or two.
 */
const QUESTIONS = readGolden('test/golden/blind.jsonl');

let results: Asked[] = [];

beforeAll(async () => {
  results = await askAll(QUESTIONS);
});

test('slang finds its paragraph nearly nine times in ten', () => {
  const scores = scoreAnswerable(results.filter(({ question }) => question.paras.length > 0));
  console.info('blind'.padEnd(12), JSON.stringify(scores));
  expect(scores.found1).toBeGreaterThanOrEqual(0.87);
  expect(scores.found3).toBeGreaterThanOrEqual(0.89);
  expect(scores.quoted).toBeGreaterThanOrEqual(0.78);
  expect(scores.f1).toBeGreaterThanOrEqual(0.66);
  expect(scores.refused).toBeLessThanOrEqual(0.08);
});

test('what the report does not say is refused more than four times in five', () => {
  const { share, answered } = refusalsOf(results.filter(({ question }) => question.paras.length === 0));
  console.info('blind'.padEnd(12), `refusals ${share.toFixed(3)}`, answered);
  expect(share).toBeGreaterThanOrEqual(0.9);
});
