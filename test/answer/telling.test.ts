import { expect, test } from 'vitest';
import { queryOf } from '../../src/answer/question/query.ts';
import { understand } from '../../src/answer/question/understand.ts';
import { holdsTelling, tellingWords, withoutOtherWords } from '../../src/answer/telling.ts';
import { library } from '../library.ts';

const opened = await library();

const foreign = (question: string) =>
  tellingWords(understand(question, opened), opened)
    .filter(({ isForeign }) => isForeign)
    .map(({ word }) => word);

test.each([
  ['维和人员的疫苗怎么打？', ['疫苗']],
  ['谷歌给维和提供了什么技术？', ['谷歌']],
  ['有多少维和人员牺牲？', []],
  ['维和行动遍布几个大洲？', []],
  ['几个特派团有顾问？', []],
  ['What is this?', []],
])('a thing that no passage holds is foreign, another way to say it is not: %s', (question, words) => {
  expect(foreign(question)).toEqual(words);
});

test('a passage must hold some of the subject, and its names are but a part of it', () => {
  const holds = (question: string, id: number) => {
    const asked = understand(question, opened);
    const passage = opened.passages.find(({ paragraph }) => paragraph.id === id);
    return passage !== undefined && holdsTelling(passage, asked, tellingWords(asked, opened), opened);
  };
  expect(holds('联合国维和人员的疫苗', 2)).toBe(false);
  expect(holds('联合国维和人员的军事支出', 2)).toBe(true);
  expect(holds('海地的霍乱', 16)).toBe(true);
  expect(holds('科索沃什么时候宣布独立？', 19)).toBe(false);
  expect(holds('女警网站网址是什么？', 72)).toBe(true);
});

test('a foreign word that is but another word for what the best passage says tells nothing; without an encoder all stay', async () => {
  const asked = understand('联刚稳定团会把哪些苦差移交给国家工作队？石油价格呢？', opened);
  const telling = tellingWords(asked, opened);
  const query = queryOf(asked, opened, {}, 5);
  const hits = await opened.engine.query(query);
  const near = (words: Readonly<Record<string, number>>) => ({
    ...opened,
    nearness: async (_: unknown, word: string) => words[word] ?? null,
  });
  const left = async (words: Readonly<Record<string, number>>) =>
    (await withoutOtherWords(telling, query, hits, near(words))).filter(({ isForeign }) => isForeign);
  expect((await left({})).map(({ word }) => word)).toEqual(['苦差', '石油价格']);
  expect((await left({ 苦差: 0.84, 石油价格: 0.74 })).map(({ word }) => word)).toEqual(['石油价格']);
});
