import { expect, test } from 'vitest';
import { foreignWords, holdsTelling } from '../../src/answer/telling.ts';
import { understand } from '../../src/answer/understand.ts';
import { library } from '../library.ts';

const opened = await library();

test.each([
  ['维和人员的疫苗怎么打？', ['疫苗']],
  ['今天天气怎么样？', ['天气']],
  ['有多少维和人员牺牲？', []],
  ['几个特派团有顾问？', []],
  ['What is this?', []],
])('%s: %s', (question, words) => {
  expect(foreignWords(understand(question, opened), opened)).toEqual(expect.arrayContaining(words));
  if (words.length === 0) expect(foreignWords(understand(question, opened), opened)).toEqual([]);
});

test('what all passages are about tells none apart, a name or a rarer word does', () => {
  const holds = (question: string, id: number) => {
    const passage = opened.passages.find(({ paragraph }) => paragraph.id === id);
    return passage !== undefined && holdsTelling(passage, understand(question, opened), opened);
  };
  expect(holds('联合国维和人员的疫苗', 2)).toBe(false);
  expect(holds('联合国维和人员的军事支出', 2)).toBe(true);
  expect(holds('海地的疫苗', 16)).toBe(true);
});
