import { expect, test } from 'vitest';
import { openWordIndex } from '../../../src/search/words/wordIndex.ts';

const [APPLE, PEAR, OTHER, NOWHERE] = [0, 1, 12_345, 7];
const index = openWordIndex();
for (const terms of [[APPLE, OTHER], [APPLE], [PEAR, APPLE], []]) index.add(terms);
const search = (...terms: number[]) => index.search(new Map(terms.map((term) => [term, 1])));
const places = (...terms: number[]) => search(...terms).map(({ place }) => place);

test('texts that hold any term are found, best first, equal ones in order', () => {
  expect(places(APPLE)).toEqual([1, 0, 2]);
  expect(places(PEAR, OTHER).toSorted()).toEqual([0, 2]);
  expect(places(NOWHERE)).toEqual([]);
});

test('a common term adds to what others bring, and brings nothing itself', () => {
  const both = new Map([
    [APPLE, 1],
    [PEAR, 1],
  ]);
  expect(index.search(both, new Set([APPLE]))).toEqual(search(APPLE, PEAR).filter(({ place }) => place === 2));
});

test('a term counts at its weight, and how many terms were met multiplies nothing', () => {
  const scoreOf = (place: number, ...terms: number[]) =>
    search(...terms).find((hit) => hit.place === place)?.score as number;
  const half = index.search(new Map([[APPLE, 0.5]]))[0]?.score as number;
  expect(half).toBeCloseTo(scoreOf(1, APPLE) / 2);
  expect(scoreOf(2, APPLE, PEAR)).toBeCloseTo(scoreOf(2, APPLE) + scoreOf(2, PEAR));
});
