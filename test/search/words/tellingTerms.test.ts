import { expect, test } from 'vitest';
import { inverseFrequency } from '../../../src/search/engine/inverseFrequency.ts';
import { bestSentence, telling, toldBy, withoutCommonest } from '../../../src/search/words/tellingTerms.ts';

const HOLDERS = new Map([
  ['a', 1],
  ['b', 9],
  ['c', 10],
]);
const TERMS = new Map([
  ['a', 1],
  ['b', 0.5],
  ['c', 1],
  ['unknown', 1],
]);
const found = telling(TERMS, HOLDERS, 10);

test('a term tells its weight times its rarity, and nothing where no passage holds it', () => {
  expect(found.map(({ term }) => term)).toEqual(['a', 'b', 'c']);
  expect(found[1]?.tells).toBe(0.5 * inverseFrequency(9, 10));
});

test('the best sentence counts, not all of them', () => {
  const sentences = [['a'], ['b', 'c']];
  expect(bestSentence(found, sentences)).toBe(found[0]?.tells);
  expect(toldBy(found, (term) => term !== 'a')).toBeLessThan(bestSentence(found, sentences));
});

test('the commonest are left out, never the rarest', () => {
  expect(withoutCommonest(found).map(({ term }) => term)).toEqual(['a']);
  expect(withoutCommonest(found.slice(0, 1)).map(({ term }) => term)).toEqual(['a']);
});
