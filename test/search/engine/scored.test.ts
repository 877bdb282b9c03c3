import { expect, test } from 'vitest';
import { bestFirst, lookAgain } from '../../../src/search/engine/scored.ts';

const found = [4, 3, 2, 1].map((score, place) => ({ place, score }));

test('equal scores stand in the order of the passages', () => {
  const scored = [2, 0, 1].map((place) => ({ place, score: place === 1 ? 9 : 5 }));
  expect(scored.toSorted(bestFirst).map(({ place }) => place)).toEqual([1, 0, 2]);
});

test('the first are ordered anew by what a second look adds', () => {
  expect(lookAgain(found, 2, () => [0, 5])).toEqual([
    { place: 1, score: 8 },
    { place: 0, score: 4 },
    { place: 2, score: 2 },
    { place: 3, score: 1 },
  ]);
});

test('what is not looked at comes after what is, however far down the look puts the last', () => {
  const scores = lookAgain(found, 2, (places) => places.map((place) => -10 * place)).map(({ score }) => score);
  expect(scores).toEqual([4, -7, -7, -7]);
});
