import { expect, test } from 'vitest';
import { completeQuestion } from '../../src/answer/followUp/followUp.ts';
import { GAZETTEER } from '../report/gazetteer.ts';
import { readLines } from '../jsonLines.ts';

/** A question, what its answer spoke of, what was typed next, and the question that makes. */
interface FollowUp {
  readonly id: string;
  readonly previous: string;
  readonly entities: readonly string[];
  readonly typed: string;
  readonly complete: string;
  readonly because: string;
}

const CASES = readLines<FollowUp>('test/golden/followups.jsonl');

test('there are at least 40, each with its reason', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(40);
  for (const { because } of CASES) expect(because).toMatch(/^\S.+\.$/u);
});

test.each(CASES)('$id $previous $typed', ({ previous, entities, typed, complete }) => {
  const answered = entities.flatMap((id) => GAZETTEER.get(id) ?? []);
  expect(completeQuestion({ question: previous, entities: answered }, typed, GAZETTEER)).toBe(complete);
});

const QUESTIONS = ['questions', 'refusals'].flatMap((file) =>
  readLines<{ readonly question: string }>(`test/golden/${file}.jsonl`).map(({ question }) => question),
);

test('no question that is complete is taken for a follow-up', () => {
  const before = { question: '联科行动缩编到多少人？', entities: GAZETTEER.all.filter(({ id }) => id === 'UNOCI') };
  expect(QUESTIONS.length).toBeGreaterThan(100);
  for (const question of QUESTIONS) expect(completeQuestion(before, question, GAZETTEER)).toBe(question);
});
