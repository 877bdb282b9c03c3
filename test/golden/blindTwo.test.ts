import { beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { ask } from '../../src/answer/ask.ts';
import { openLog } from '../../src/log.ts';
import { CORPUS_DIRECTORY, openCorpus } from '../../src/open.ts';
import { type GoldenQuestion, readGolden, scoreAnswerable } from './score.ts';

/**
 * Questions written paragraph by paragraph before their answers were seen. Those with an odd number were then read and the
 * rules mended by them; those with an even number were asked once after that, unseen (docs/quality.md has both scores), and
 * looked at last. The floors are what was reached on 2026-11-24, somewhat below.
 */
const QUESTIONS = readGolden('test/golden/blindTwo.jsonl');

const HALVES: readonly (readonly [string, number])[] = [
  ['read', 1],
  ['unseen', 0],
];

const results: { question: GoldenQuestion; answer: Answer }[] = [];

beforeAll(async () => {
  const opened = await openCorpus(CORPUS_DIRECTORY, openLog('silent'));
  expect(await opened.readsMeaning()).toBe(true);
  for (const question of QUESTIONS) {
    const answer = await ask(question.question, opened);
    if (answer.kind === 'text') throw new Error(`${question.id} is taken for small talk`);
    results.push({ question, answer });
  }
});

const half = (remainder: number) => results.filter(({ question }) => Number(question.id.slice(1)) % 2 === remainder);

test('each says why it is there', () => {
  expect(QUESTIONS).toHaveLength(194);
  for (const { because } of QUESTIONS) expect(because).toMatch(/^\S.+\.$/u);
});

test.each(HALVES)('the half that was %s is answered', (name, remainder) => {
  const scores = scoreAnswerable(half(remainder).filter(({ question }) => question.paras.length > 0));
  console.info(`blindTwo ${name}`.padEnd(16), JSON.stringify(scores));
  expect(scores.found1).toBeGreaterThanOrEqual(0.95);
  expect(scores.found3).toBeGreaterThanOrEqual(0.98);
  expect(scores.quoted).toBeGreaterThanOrEqual(0.93);
  expect(scores.answered).toBeGreaterThanOrEqual(0.86);
  expect(scores.refused).toBeLessThanOrEqual(0.02);
  expect(scores.quoteLength).toBeLessThanOrEqual(100);
});

test.each(HALVES)('of the half that was %s, four in five of what the report does not say are refused', (name, remainder) => {
  const unanswerable = half(remainder).filter(({ question }) => question.paras.length === 0);
  const answered = unanswerable.filter(({ answer }) => answer.kind === 'quoted');
  const refused = 1 - answered.length / unanswerable.length;
  console.info(`blindTwo ${name}`.padEnd(16), `refusals ${refused.toFixed(3)}`, answered.map(({ question }) => question.question));
  expect(refused).toBeGreaterThanOrEqual(0.8);
});
