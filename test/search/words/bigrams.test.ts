import { expect, test } from 'vitest';
import { bigrams, crossingBigrams } from '../../../src/search/words/bigrams.ts';

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
