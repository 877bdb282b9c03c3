import { expect, test } from 'vitest';
import { bigrams, countPairs, crossingBigrams, makeCoverage } from '../../../src/search/words/bigrams.ts';
import { fold } from '../../../src/text/fold.ts';

test('bigrams are pairs of Han characters side by side', () => {
  expect(bigrams('维和人员2013年，mali团长')).toEqual(['维和', '和人', '人员', '团长']);
  expect(bigrams('')).toEqual([]);
});

test('crossing ones begin in one word and end in the next', () => {
  const tokens = [
    { term: '维和', start: 0, end: 2 },
    { term: '人员', start: 2, end: 4 },
    { term: '死', start: 4, end: 5 },
  ];
  expect(crossingBigrams('维和人员死', tokens)).toEqual(['和人', '员死']);
});

const folded = ['维和人员死亡', '维和预算', '', '維和人員'].map((text) => fold(text).text);
const coverage = makeCoverage(folded, await countPairs(folded));

test('a text that holds all of the question covers it, one that holds none does not', () => {
  expect(coverage('维和人员', 0)).toBe(1);
  expect(coverage('维和人员', 2)).toBe(0);
  expect(coverage('维和人员', 99)).toBe(0);
});

test('a rare pair counts more than a common one', () => {
  expect(coverage('维和死亡', 0)).toBeGreaterThan(coverage('维和死亡', 3));
  expect(coverage('维和死亡', 3)).toBeLessThan(0.5);
});

test('script and width make no difference, and a question without Han is not covered', () => {
  expect(coverage('維和人員', 0)).toBe(1);
  expect(coverage('维和人员', 3)).toBe(1);
  expect(coverage('how many?', 0)).toBe(0);
});
