import { expect, test } from 'vitest';
import { ask } from '../../src/answer/ask/ask.ts';
import { wholeLibrary } from '../wholeLibrary.ts';
import { readLines } from '../jsonLines.ts';

/** A question that the report does not answer. */
interface Refusal {
  readonly id: string;
  readonly question: string;
  readonly kind: string;
  readonly because: string;
}

const CASES = readLines<Refusal>('test/golden/refusals.jsonl');

/** Share that must be refused: what was reached on 2026-11-27, somewhat below. A fit, since the decision is fitted on them. */
const FLOOR = 0.8;

test('there are at least 60, each with its reason', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(60);
  for (const { because } of CASES) expect(because).toMatch(/^\S.+\.$/u);
});

test('what the report does not answer is refused, small talk gets the help', async () => {
  const opened = await wholeLibrary();
  const answers = await Promise.all(CASES.map(({ question }) => ask(question, opened)));
  const expected = ({ kind }: Refusal) => (kind === 'small talk' ? 'text' : 'nothing_found');
  const answered = CASES.filter((each, index) => answers[index]?.kind !== expected(each));
  console.info('own refusals', 1 - answered.length / CASES.length, answered.map(({ question }) => question));
  expect(1 - answered.length / CASES.length).toBeGreaterThanOrEqual(FLOOR);
});
