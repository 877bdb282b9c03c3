import { expect, test } from 'vitest';
import { bestFirst, LOOKED_CLOSER, lookAgain, lookCloser } from '../../../src/search/engine/scored.ts';
import { WEIGHING } from '../../../src/search/engine/weighing.ts';

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

test('the best are compared piece by piece, which counts less the more the words cover', () => {
  const many = Array.from({ length: LOOKED_CLOSER + 5 }, (_, place) => ({ place, score: -place }));
  const looked: number[][] = [];
  const look = (places: readonly number[]) => {
    looked.push([...places]);
    return Float64Array.from(places, (place) => (place === 3 ? 1_000 : 0));
  };
  const first = (coverage: number) => lookCloser(many.toReversed(), look, coverage, WEIGHING)[0]?.place;
  expect(first(0)).toBe(3);
  expect(first(1)).toBe(0);
  expect(looked[0]).toEqual(many.slice(0, LOOKED_CLOSER).map(({ place }) => place));
});

test('where pieces are not kept, scores stay as they were', () => {
  expect(lookCloser(found.toReversed(), () => null, 0, WEIGHING)).toEqual(found);
});
