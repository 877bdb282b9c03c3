import { beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { ask } from '../../src/answer/ask.ts';
import { openLog } from '../../src/log.ts';
import { CORPUS_DIRECTORY, openCorpus } from '../../src/open.ts';
import { type GoldenQuestion, readGolden, scoreAnswerable } from './score.ts';

/**
 * Questions of somebody who knew the report and not the rules, many of them in slang: harder than the golden ones. The floors
 * are what was reached on 2026-11-24, somewhat below; docs/quality.md has the scores.
 */
const QUESTIONS = readGolden('test/golden/blind.jsonl');

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

test('slang finds its paragraph nearly nine times in ten', () => {
  const scores = scoreAnswerable(results.filter(({ question }) => question.paras.length > 0));
  console.info('blind'.padEnd(12), JSON.stringify(scores));
  expect(scores.found1).toBeGreaterThanOrEqual(0.88);
  expect(scores.found3).toBeGreaterThanOrEqual(0.95);
  expect(scores.quoted).toBeGreaterThanOrEqual(0.82);
  expect(scores.answered).toBeGreaterThanOrEqual(0.75);
  expect(scores.refused).toBeLessThanOrEqual(0.02);
});

test('what the report does not say is refused more than four times in five', () => {
  const unanswerable = results.filter(({ question }) => question.paras.length === 0);
  const answered = unanswerable.filter(({ answer }) => answer.kind === 'quoted');
  const refused = 1 - answered.length / unanswerable.length;
  console.info('blind'.padEnd(12), `refusals ${refused.toFixed(3)}`, answered.map(({ question }) => question.question));
  expect(refused).toBeGreaterThanOrEqual(0.84);
});
