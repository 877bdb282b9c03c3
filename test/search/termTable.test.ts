import { expect, test } from 'vitest';
import { openTermTable } from '../../src/search/termTable.ts';

const table = openTermTable();
for (const sentences of [
  [
    ['a', 'b'],
    ['c', 'b'],
  ],
  [['b']],
  [],
])
  table.add(sentences);
const all = (...terms: string[]) => new Map(terms.map((term) => [term, 1]));

test('a rare term weighs more, one that no passage holds most', () => {
  expect(table.weight('a')).toBeGreaterThan(table.weight('b'));
  expect(table.weight('z')).toBeGreaterThan(table.weight('a'));
  expect(table.isKnown('c')).toBe(true);
  expect(table.isKnown('constructor')).toBe(false);
});

test('the best sentence is that which holds most, not the sum of all', () => {
  expect(table.bestSentences([0], all('a', 'c'))[0]).toBeCloseTo(table.weight('a'));
  expect(table.bestSentences([0], all('a', 'b'))[0]).toBeCloseTo(table.weight('a') + table.weight('b'));
  expect(table.bestSentences([0], new Map([['a', 0.5]]))[0]).toBeCloseTo(table.weight('a') / 2);
  expect(table.bestSentences([2, 9], all('a'))).toEqual([0, 0]);
});

test('a whole passage holds each term once', () => {
  expect(table.passages([0], all('b', 'z'))[0]).toBeCloseTo(table.weight('b'));
});
