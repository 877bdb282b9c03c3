import { expect, test } from 'vitest';
import { withoutSlips } from '../../../src/answer/question/slips.ts';
import { fold } from '../../../src/text/fold.ts';
import { sentences } from '../../../src/text/sentences.ts';
import { readGolden } from '../../golden/score.ts';
import { library } from '../../library.ts';

const opened = await library();

test.each([
  ['科特迪亚的选举', '科特迪瓦的选举'],
  ['哪个决义', '哪个决议'],
  ['刚果金的无人几', '刚果金的无人机'],
  ['维何预算', '维和预算'],
  ['人权筛察政策', '人权筛查政策'],
  ['常备警历', '常备警力'],
])('%s is meant as %s', (typed, meant) => {
  expect(withoutSlips(typed, opened)).toBe(meant);
});

test('no question without a slip is changed', () => {
  const right = readGolden('test/golden/questions.jsonl').filter(({ tags }) => !tags.includes('typo'));
  expect(
    right.map(({ question }) => question).filter((question) => withoutSlips(question, opened) !== question),
  ).toEqual([]);
});

test('what the reports print is no slip', () => {
  const printed = opened.passages.flatMap(({ paragraph: { text } }) =>
    sentences(text).map(({ start, end }) => fold(text.slice(start, end)).text),
  );
  expect(printed.filter((sentence) => withoutSlips(sentence, opened) !== sentence)).toEqual([]);
});

test.each(['来自多少个国家', '一共投资多少', '变更一下目的地', '审查的结论', '利比里亚和利比亚', 'MINUSMA', ''])(
  '%s has none',
  (typed) => {
    expect(withoutSlips(typed, opened)).toBe(typed);
  },
);
