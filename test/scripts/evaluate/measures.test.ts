import { expect, test } from 'vitest';
import { meanMeasures } from '../../../scripts/evaluate/measures.ts';

const relevance = new Map([
  ['1', new Map([['a', 1]])],
  [
    '2',
    new Map([
      ['a', 1],
      ['b', 1],
    ]),
  ],
]);

test('all are 1 where the relevant passages come first', () => {
  const runs = new Map([
    ['1', ['a', 'b']],
    ['2', ['b', 'a']],
  ]);
  expect(meanMeasures(runs, relevance)).toEqual({ recall1: 1, recall5: 1, mrr10: 1, ndcg10: 1 });
});

test('a question is found at the rank of its first relevant passage, and lost below its cut', () => {
  const filler = Array.from({ length: 5 }, (_, index) => `x${index}`);
  const runs = new Map([['1', [...filler, 'a']]]);
  const one = meanMeasures(runs, new Map([['1', new Map([['a', 1]])]]));
  expect(one.recall5).toBe(0);
  expect(one.mrr10).toBeCloseTo(1 / 6);
  expect(one.ndcg10).toBeCloseTo(1 / Math.log2(7));
  expect(meanMeasures(new Map(), relevance).mrr10).toBe(0);
});
