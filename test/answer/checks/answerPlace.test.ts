import { expect, test } from 'vitest';
import { answerPlace } from '../../../src/answer/checks/answerPlace.ts';
import { understand } from '../../../src/answer/question/understand.ts';
import { paragraph } from '../../corpus.ts';
import { library } from '../../library.ts';

const opened = await library();

/** What stands where the answer is, for words that the reader found. */
function placed(question: string, id: number, words: string | null) {
  const passage = opened.passages.find((each) => each.paragraph === paragraph(id));
  if (!passage) throw new Error(`No passage ${id}`);
  const start = paragraph(id).text.indexOf(words ?? '');
  const place = words ? { start, end: start + words.length } : null;
  const reading = words === null ? null : { answers: 3, certainty: 0, span: { start: 0, end: 0 }, place };
  const hit = { passage, score: 1, coverage: 0, matches: [] };
  const answer = answerPlace({ hit, share: 1, reading }, understand(question, opened), opened);
  return answer && paragraph(id).text.slice(answer.start, answer.end);
}

test('the answer stands where it was read', () => {
  expect(placed('法国军队怎么样了？', 15, '法国军队减少了存在')).toBe('法国军队减少了存在');
  expect(placed('预算减少了多少？', 5, '3.25 亿美元')).toBe('3.25 亿美元');
});

test('a change that is not asked for gives way to a number that agrees', () => {
  expect(placed('2013/14年度维和预算一共多少钱？', 5, '3.25 亿美元')).toBe('75亿美元');
});

test('what was not read, or nowhere, has no place', () => {
  expect(placed('预算是多少？', 5, null)).toBeNull();
  expect(placed('预算是多少？', 5, '')).toBeNull();
});
