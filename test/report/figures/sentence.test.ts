import { expect, test } from 'vitest';
import { clauseAt, readSentence } from '../../../src/report/figures/sentence.ts';
import { sentenceOf, slice } from './read.ts';

test('no number is found twice: symbols first, then dates', () => {
  const sentence = sentenceOf('根据 2013 年 5 月 29 日第 2104(2013) 号决议，兵力已增加到 5 326 人。');
  expect(sentence.symbols.map(({ symbol }) => symbol)).toEqual(['S/RES/2104(2013)']);
  expect(sentence.dates.map(({ value }) => value)).toEqual(['2013-05-29']);
  expect(sentence.quantities.map(({ value }) => value)).toEqual([5326]);
});

test('numbers inside names are left out', () => {
  const text = '两年，三年内';
  expect(readSentence(text, { start: 0, end: 6 }, [{ start: 3, end: 5 }]).quantities.map(({ value }) => value)).toEqual(
    [2],
  );
});

test('a comma inside a number ends no clause', () => {
  const sentence = sentenceOf('派遣了 85,207 名,提供了 5 128 名');
  expect(sentence.clauses.map((clause) => slice(sentence, clause))).toEqual(['派遣了85207名', '提供了5128名']);
  expect(clauseAt(sentence, sentence.quantities[1]?.start ?? 0)).toBe(1);
});

test('places lead back to the raw text', () => {
  const text = '前言。将近 100 000 名';
  const sentence = readSentence(text, { start: 3, end: text.length }, []);
  const raw = sentence.raw(sentence.quantities[0] ?? { start: 0, end: 0 });
  expect(text.slice(raw.start, raw.end)).toBe('100 000 名');
});
