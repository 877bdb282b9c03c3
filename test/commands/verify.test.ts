import { expect, test } from 'vitest';
import { sentences } from '../command/command.ts';
import { everyPage, quotesIn, respond, wordsIn } from '../presentation/messages.ts';

const TEXT = '自 2013 年初以来，有 41 名维和人员在 5 起敌对行动中被打死。';

test('a text is checked, and its grave differences are named', async () => {
  const { answer, message } = await respond('verify', { text: TEXT });
  expect(answer).toMatchObject({
    kind: 'verified',
    sentences: [{ outcome: 'altered', differences: [{ posted: '41', printed: '14', grave: true }] }],
  });
  expect(wordsIn(message)).toContain('41 ≠ 14 · A/68/652，第11段');
});

test('a number is called out first, whatever else differs', async () => {
  const text = TEXT.replace('维和人员', '维和士兵');
  expect(wordsIn((await respond('verify', { text })).message)).toMatch(/^🔎 .*\u2060\n核对引文：有改动 1 句\n41 ≠ 14/u);
});

test('pages hold all sentences, each once', async () => {
  const text = '最重要的是政治上的支持。这种可快速部署的援助仍然供不应求。'.repeat(3);
  const pages = await everyPage('verify', { text });
  expect(pages).toHaveLength(2);
  expect(pages.flatMap(quotesIn).map(({ paragraph }) => paragraph.id)).toEqual([89, 36, 89, 36, 89, 36]);
});

test.each([
  [{}, '請填寫「文字」。'],
  [{ text: '……' }, '這段文字裡沒有可以核對的句子。'],
  [{ text: '字'.repeat(4001) }, '文字太長：每次最多核對 4000 個字，請分段核對。'],
])('%j is a mistake', async (options: Record<string, string>, sentence) => {
  expect((await sentences('verify', options))['zh-TW']).toBe(sentence);
});

test('a text far too long is refused before it is read', async () => {
  const text = `维和${' '.repeat(98_000)}维和`;
  expect((await sentences('verify', { text }))['zh-CN']).toContain('4000');
});

test('the nearest sentence is called so, and nothing is claimed', async () => {
  for (const text of [
    '在马里，法国军队增加了存在',
    '共有27名维和人员死于疾病',
    '办公室的报告将公开发布',
    '在黎巴嫩北部',
  ]) {
    const words = wordsIn((await respond('verify', { text })).message);
    expect(words, text).toContain('最接近的原文（不作判断）');
    expect(words, text).not.toMatch(/意思相近|逐字一致|有改动/u);
  }
});

test('a text of 2,000 characters is checked', async () => {
  const text = TEXT.replace('打死', '杀死').repeat(60).slice(0, 2000);
  const { answer } = await respond('verify', { text });
  expect(answer).toMatchObject({
    kind: 'verified',
    sentences: expect.arrayContaining([expect.objectContaining({ outcome: 'altered' })]),
  });
});
