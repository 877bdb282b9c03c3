import { beforeAll, expect, test } from 'vitest';
import { WEIGHING } from '../../../src/search/engine/weighing.ts';
import type { Library } from '../../../src/search/library.ts';
import { questionWeights } from '../../../src/search/words/questionWeights.ts';
import { makeWords } from '../../../src/search/words/words.ts';
import { library } from '../../library.ts';

let opened: Library;

beforeAll(async () => {
  opened = await library();
});

const first = (typed: string, bigramsIndexed?: number) => {
  const words = makeWords(opened.passages, opened.analysis, WEIGHING, bigramsIndexed);
  const [best] = words.find(questionWeights(opened.analysis, typed));
  return opened.passages[best?.place as number]?.paragraph.id;
};

test.each([
  ['85 207', 2],
  ['维和人员 打死', 11],
])('%s is found in paragraph %s', (typed, id) => {
  expect(first(typed)).toBe(id);
});

test('where bigrams are no index terms, they still count among the best', () => {
  expect(first('无人驾驶空中监视系统', 0)).toBe(first('无人驾驶空中监视系统'));
  const weights = questionWeights(opened.analysis, '利比里亚特派团缩编');
  const score = (limit: number) =>
    makeWords(opened.passages, opened.analysis, WEIGHING, limit).find(weights)[0]?.score as number;
  const without = { words: weights.words, crossing: new Map() };
  expect(score(0)).toBeGreaterThan(
    makeWords(opened.passages, opened.analysis, WEIGHING, 0).find(without)[0]?.score as number,
  );
});

test('what is not reranked comes after what is', () => {
  const found = makeWords(opened.passages, opened.analysis).find(questionWeights(opened.analysis, '联合国维和人员'));
  expect(found.every(({ score }, rank) => rank === 0 || score <= (found[rank - 1]?.score as number))).toBe(true);
});
