import { expect, test } from 'vitest';
import { clauseAt, isAdverb, isDue, statementAt, textBefore } from '../../../src/report/figures/sentence.ts';
import { sentenceOf, slice } from './read.ts';

test('no number is found twice: symbols first, then dates', () => {
  const sentence = sentenceOf('根据 2013 年 5 月 29 日第 2104(2013) 号决议，兵力已增加到 5 326 人。');
  expect(sentence.symbols.map(({ symbol }) => symbol)).toEqual(['S/RES/2104(2013)']);
  expect(sentence.dates.map(({ value }) => value)).toEqual(['2013-05-29']);
  expect(sentence.quantities.map(({ value }) => value)).toEqual([5326]);
});

test('numbers inside names are left out', () => {
  const text = '两年，三年内';
  expect(sentenceOf(text, { start: 0, end: 6 }, [{ start: 3, end: 5 }]).quantities.map(({ value }) => value)).toEqual([
    2,
  ]);
});

test('a comma inside a number ends no clause', () => {
  const sentence = sentenceOf('派遣了 85,207 名,提供了 5 128 名');
  expect(sentence.clauses.map((clause) => slice(sentence, clause))).toEqual(['派遣了85207名', '提供了5128名']);
  expect(clauseAt(sentence, sentence.quantities[1]?.start ?? 0)).toBe(1);
});

test('places lead back to the raw text', () => {
  const text = '前言。将近 100 000 名';
  const sentence = sentenceOf(text, { start: 3, end: text.length });
  const raw = sentence.raw(sentence.quantities[0] ?? { start: 0, end: 0 });
  expect(text.slice(raw.start, raw.end)).toBe('100 000 名');
});

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
