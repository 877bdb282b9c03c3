import { beforeAll, expect, test } from 'vitest';
import type { Passage } from '../../../src/search/engine/engine.ts';
import { inverseFrequency } from '../../../src/search/engine/inverseFrequency.ts';
import { WEIGHING } from '../../../src/search/engine/weighing.ts';
import type { Library } from '../../../src/search/library.ts';
import { questionWeights } from '../../../src/search/words/questionWeights.ts';
import { findByWords, indexPassages, type PassageIndex } from '../../../src/search/words/words.ts';
import { library } from '../../library.ts';

const rare = inverseFrequency(1, 3);
const common = inverseFrequency(2, 3);

/** Passages of sentences of one-letter words; pairs such as `ab` are bigrams across words. */
const passages = [['a b b', 'c b'], ['b'], ['d ab']].map((texts): Pick<Passage, 'words' | 'sentences'> => {
  const sentences = texts.map((text) => text.split(' '));
  const words = sentences.flat().filter((term) => term.length === 1);
  return { words, sentences: sentences.map((terms) => [...new Set(terms)]) };
}) as Passage[];

const [paired, unpaired] = [await indexPassages(passages), await indexPassages(passages, 0)];

/** What the second look adds to the first passage found. */
const added = (words: Record<string, number>, crossing: Record<string, number> = {}): number => {
  const question = { words: new Map(Object.entries(words)), crossing: new Map(Object.entries(crossing)) };
  const withoutLook = findByWords(passages, unpaired, { ...WEIGHING, sentence: 0 })({
    ...question,
    crossing: new Map(),
  });
  const looked = findByWords(passages, unpaired, { ...WEIGHING, sentence: 1 })(question);
  return (looked[0]?.score ?? 0) - (withoutLook[0]?.score ?? 0);
};

test('the best sentence is that which holds most, each term once, not the sum of all', () => {
  expect(added({ a: 1, c: 1 })).toBeCloseTo(rare);
  expect(added({ a: 1, b: 1 })).toBeCloseTo(rare + common);
  expect(added({ a: 0.5 })).toBeCloseTo(rare / 2);
});

test('a bigram that is not indexed counts for the sentence and for the whole passage, and finds nothing itself', () => {
  expect(added({ d: 1 }, { ab: 0.5 })).toBeCloseTo(rare + rare / 2 + rare / 2);
  expect(added({}, { ab: 1 })).toBe(0);
});

test('the commonest terms, up to a fifth of the weight, bring no passage of their own', () => {
  const placesFor = (words: Record<string, number>) =>
    findByWords(
      passages,
      paired,
    )({ words: new Map(Object.entries(words)), crossing: new Map() })
      .map(({ place }) => place)
      .toSorted();
  expect(common / (2 * rare + common)).toBeLessThan(0.2);
  expect(placesFor({ a: 1, b: 1, c: 1 })).toEqual([0]);
  expect(common / (rare + common)).toBeGreaterThan(0.2);
  expect(placesFor({ a: 1, b: 1 })).toEqual([0, 1]);
  expect(placesFor({ b: 1 })).toEqual([0, 1]);
  // A rare term of little weight is left out as well, and an unknown one has no weight.
  expect(placesFor({ a: 0.1, b: 1 })).toEqual([0, 1]);
  expect(placesFor({ nowhere: 1, b: 1 })).toEqual([0, 1]);
});

test('the commonest terms count in the second look, for the sentence and for the whole passage', () => {
  const scoreOf = (words: Record<string, number>) =>
    findByWords(passages, paired)({ words: new Map(Object.entries(words)), crossing: new Map() })[0]?.score as number;
  expect(scoreOf({ a: 1, b: 1, c: 1 }) - scoreOf({ a: 1, c: 1 })).toBeCloseTo(common + WEIGHING.sentence * common);
});

let opened: Library;
let indexed: PassageIndex;

beforeAll(async () => {
  opened = await library();
  indexed = await indexPassages(opened.passages);
});

test.each([
  ['85 207', 2],
  ['维和人员 打死', 11],
])('%s is found in paragraph %s', (typed, id) => {
  const [best] = findByWords(opened.passages, indexed)(questionWeights(opened.analysis, typed));
  expect(opened.passages[best?.place as number]?.paragraph.id).toBe(id);
});

test.each([0, 20_000])(
  'bigrams across words count among the best, where up to %d passages index them',
  async (limit) => {
    const find = findByWords(opened.passages, await indexPassages(opened.passages, limit));
    const weights = questionWeights(opened.analysis, '利比里亚特派团缩编');
    const without = find({ words: weights.words, crossing: new Map() });
    expect(find(weights)[0]?.score).toBeGreaterThan(without[0]?.score as number);
  },
);

test('what is not reranked comes after what is', () => {
  const found = findByWords(opened.passages, indexed)(questionWeights(opened.analysis, '联合国维和人员'));
  expect(found.every(({ score }, rank) => rank === 0 || score <= (found[rank - 1]?.score as number))).toBe(true);
});
