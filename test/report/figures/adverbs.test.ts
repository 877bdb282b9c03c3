import { expect, test } from 'vitest';
import { isAdverb, isDue, statementAt, textBefore } from '../../../src/report/figures/adverbs.ts';
import { sentenceOf, slice } from './read.ts';

const NOWHERE = { start: 0, end: 0 };

test.each([
  ['自 2013 年初以来，有 14 名维和人员被打死', true],
  ['此外，在 2012/13 年，设立了营地', true],
  ['特派团将在2014年制订战略', false],
  ['2013 年总统选举举行了', false],
])('in %s the date opens the next clause: %s', (text, opens) => {
  const sentence = sentenceOf(text);
  expect(isAdverb(sentence, sentence.dates[0] ?? NOWHERE)).toBe(opens);
});

test.each([
  ['到 2014 年 6 月，缩编', true],
  ['在2014年底前部署', true],
  ['截至2014年6月，部署', false],
  ['2014年部署', false],
])('in %s something is due: %s', (text, due) => {
  const sentence = sentenceOf(text);
  expect(isDue(sentence, sentence.dates[0] ?? NOWHERE)).toBe(due);
});

test('a date that opens a clause belongs to its statement', () => {
  const sentence = sentenceOf('2013年，大会核准设立力量，以发挥作用。');
  expect(slice(sentence, statementAt(sentence, sentence.dates[0] ?? NOWHERE))).toBe('2013年,大会核准设立力量');
  expect(textBefore('自2013年', { start: 1, end: 6 })).toBe('自');
});
