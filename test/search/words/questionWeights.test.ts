import { expect, test } from 'vitest';
import { questionWeights } from '../../../src/search/words/questionWeights.ts';
import { library } from '../../library.ts';

test('the words of the question weigh 1, further words what they are given, a word given twice the most', async () => {
  const { analysis } = await library();
  const { words } = questionWeights(analysis, '维和人员伤亡', [
    { text: '死亡', weight: 0.6 },
    { text: '维和', weight: 0.3 },
  ]);
  expect(words.get('维和')).toBe(1);
  expect(words.get('死亡')).toBe(0.6);
});

test('bigrams across words weigh half, and none is among the words', async () => {
  const { analysis } = await library();
  const { words, crossing } = questionWeights(analysis, '预算增加');
  expect(crossing.get('算增')).toBe(0.5);
  for (const pair of crossing.keys()) expect(words.has(pair)).toBe(false);
});
