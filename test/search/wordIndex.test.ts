import { expect, test } from 'vitest';
import { openWordIndex } from '../../src/search/wordIndex.ts';

const index = openWordIndex();
for (const terms of [['苹果', 'constructor'], ['苹果'], ['梨', '苹果'], []]) index.add(terms);
const places = (weights: [string, number][]) => index.search(new Map(weights)).map(({ place }) => place);

test('texts that hold any term are found, best first, equal ones in order', () => {
  expect(places([['苹果', 1]])).toEqual([1, 0, 2]);
  expect(
    places([
      ['梨', 1],
      ['constructor', 1],
    ]).toSorted(),
  ).toEqual([0, 2]);
  expect(places([['桃', 1]])).toEqual([]);
});

test('a term counts at its weight, and how many terms were met multiplies nothing', () => {
  const whole = index.search(new Map([['苹果', 1]]))[0]?.score as number;
  const half = index.search(new Map([['苹果', 0.5]]))[0]?.score as number;
  expect(half).toBeCloseTo(whole / 2);
  const sum = index
    .search(
      new Map([
        ['苹果', 1],
        ['梨', 1],
      ]),
    )
    .find(({ place }) => place === 2)?.score as number;
  const parts = ['苹果', '梨'].map(
    (term) => index.search(new Map([[term, 1]])).find(({ place }) => place === 2)?.score as number,
  );
  expect(sum).toBeCloseTo((parts[0] as number) + (parts[1] as number));
});
