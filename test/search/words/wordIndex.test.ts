import { expect, test } from 'vitest';
import { indexWords, readWordIndex, searchWords } from '../../../src/search/words/wordIndex.ts';

const [APPLE, PEAR, OTHER, NOWHERE] = ['苹果', '梨', '__proto__', 'constructor'] as const;
const index = await indexWords([[APPLE, OTHER], [APPLE], [PEAR, APPLE], []]);
const indexed = (terms: ReadonlyMap<string, number>) => searchWords(index, terms);
const search = (...terms: string[]) => indexed(new Map(terms.map((term) => [term, 1])));
const places = (...terms: string[]) => search(...terms).map(({ place }) => place);

test('texts that hold any term are found, best first, equal ones in order', () => {
  expect(places(APPLE)).toEqual([1, 0, 2]);
  expect(places(PEAR, OTHER).toSorted()).toEqual([0, 2]);
  expect(places(NOWHERE)).toEqual([]);
});

test('a term counts at its weight, and how many terms were met multiplies nothing', () => {
  const scoreOf = (place: number, ...terms: string[]) =>
    search(...terms).find((hit) => hit.place === place)?.score as number;
  const half = indexed(new Map([[APPLE, 0.5]]))[0]?.score as number;
  expect(half).toBeCloseTo(scoreOf(1, APPLE) / 2);
  expect(scoreOf(2, APPLE, PEAR)).toBeCloseTo(scoreOf(2, APPLE) + scoreOf(2, PEAR));
});

test('an index read again from its JSON finds the same', () => {
  const again = readWordIndex(JSON.stringify(index));
  for (const terms of [[APPLE], [PEAR, OTHER], [NOWHERE]]) {
    const asked = new Map(terms.map((term) => [term, 1]));
    expect(searchWords(again, asked)).toEqual(searchWords(index, asked));
  }
});
