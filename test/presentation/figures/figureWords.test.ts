import { expect, test } from 'vitest';
import { figureWords } from '../../../src/presentation/figures/figureWords.ts';
import { library } from '../../library.ts';
import { figuresOf } from '../../report/figures/read.ts';

const words = (text: string) => figuresOf(text).map(figureWords);

test('what a figure says, and the condition that it holds under', () => {
  expect(words('有 14 名维和人员被打死。')).toEqual(['维和人员被打死']);
  expect(words('若不包括新的特派团，预算总额减少了 5%。')).toEqual(['若不包括新的特派团，预算总额']);
});

test('long words are shortened', async () => {
  const { figures } = await library();
  for (const figure of figures) expect([...figureWords(figure)].length).toBeLessThanOrEqual(60 + 1 + 20);
});
