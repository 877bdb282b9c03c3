import { expect, test } from 'vitest';
import { inverseFrequency } from '../../../src/search/engine/inverseFrequency.ts';
import { openTermTable } from '../../../src/search/words/termTable.ts';

const [A, B, C, UNKNOWN] = [0, 1, 2, 9];
const table = openTermTable();
for (const sentences of [
  [
    [A, B, B],
    [C, B],
  ],
  [[B]],
  [],
])
  table.add(sentences);
const all = (...terms: number[]) => new Map(terms.map((term) => [term, 1]));
const rare = inverseFrequency(1, 3);
const common = inverseFrequency(2, 3);

test('the best sentence is that which holds most, each term once, not the sum of all', () => {
  expect(table.bestSentences([0], all(A, C))[0]).toBeCloseTo(rare);
  expect(table.bestSentences([0], all(A, B))[0]).toBeCloseTo(rare + common);
  expect(table.bestSentences([0], new Map([[A, 0.5]]))[0]).toBeCloseTo(rare / 2);
  expect(table.bestSentences([2, 9], all(A))).toEqual([0, 0]);
});

test('one question leaves nothing to the next', () => {
  table.bestSentences([0], all(A, B, C));
  expect(table.bestSentences([0], all(C))[0]).toBeCloseTo(rare);
});

test('a whole passage holds each term once', () => {
  expect(table.passages([0], all(B, UNKNOWN))[0]).toBeCloseTo(common);
});

test('the commonest terms are those that together weigh no more than a share of all', () => {
  const share = common / (2 * rare + common);
  expect(table.commonest(all(A, B, C), share + 0.01)).toEqual(new Set([B]));
  expect(table.commonest(all(A, B, C), share - 0.01)).toEqual(new Set());
  expect(table.commonest(all(B), 0.9)).toEqual(new Set());
  expect(
    table.commonest(
      new Map([
        [A, 0.1],
        [B, 1],
      ]),
      0.25,
    ),
  ).toEqual(new Set([A]));
});
