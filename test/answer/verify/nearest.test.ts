import { beforeAll, expect, test } from 'vitest';
import { contradictions, isCovered, nearest } from '../../../src/answer/verify/nearest.ts';
import { Quote, sentencesWith } from '../../../src/report/quote.ts';
import type { Library } from '../../../src/search/library.ts';
import { paragraph } from '../../corpus.ts';
import { library } from '../../library.ts';

let opened: Library;

beforeAll(async () => {
  opened = await library();
});

test.each([
  ['新的口粮标准让食物种类变多了，用户更满意，供应链也更稳', 58],
  ['Accidents and illness remain the main causes of casualties among peacekeepers.', 51],
])('%s is in other words what paragraph %d says', async (text, id) => {
  const found = await nearest(text, opened);
  expect(found?.quote.paragraph.id).toBe(id);
  expect(found?.others.map((paragraph) => paragraph.id)).not.toContain(id);
});

test.each([
  '哈哈哈笑死我了',
  '联合国难民署在约旦设立新的难民营',
  'The quick brown fox jumps over the lazy dog.',
  '',
  '🎉',
  '的'.repeat(4000),
])('%s is nowhere', async (text) => {
  expect(await nearest(text, opened)).toBeNull();
});

beforeAll(async () => {
  opened = await library();
});

function contradicted(text: string, id: number, quoted: string, others: readonly number[] = []) {
  const start = paragraph(id).text.indexOf(quoted);
  const quote = Quote.cut(paragraph(id), { start, end: start + quoted.length });
  const found = contradictions(text, { quote, others: others.map(paragraph) }, opened);
  return {
    quote: found.quote.text,
    differences: found.differences.map(({ kind, at, posted, printed, grave }) => {
      expect([text.slice(at.start, at.end).trim(), grave]).toEqual([posted, true]);
      return [kind, posted, printed];
    }),
  };
}

test('what is stated otherwise comes in the order of the text, all of it grave', () => {
  const { differences } = contradicted('2012年6月前，联科行动要减到9000人', 13, paragraph(13).text);
  expect(differences).toEqual([
    ['changed', '2012年6月', '2014 年 6 月'],
    ['changed', '9000人', '7 137 人'],
  ]);
});

test('the passage becomes the sentence that is contradicted', () => {
  const { quote } = contradicted('联科行动要减到9000人', 13, '联科行动还将逐步把安全责任移交政府');
  expect(quote).toContain('7 137 人');
});

test('what is left out is no difference', () => {
  expect(contradicted('联科行动要缩编', 13, paragraph(13).text).differences).toEqual([]);
});

test('a number that another near paragraph prints is none either', () => {
  const text = '十四名维和人员丧生';
  expect(contradicted(text, 51, paragraph(51).text).differences).toEqual([['changed', '十四名', '27 名']]);
  expect(contradicted(text, 51, paragraph(51).text, [11]).differences).toEqual([]);
});

const covered = (text: string, id: number, printed: string) => {
  const start = paragraph(id).text.indexOf(printed);
  expect(start).toBeGreaterThanOrEqual(0);
  return isCovered(text, sentencesWith(paragraph(id), { start, end: start + printed.length }), opened);
};

test.each([
  ['在13次敌对行动中，27名维和军警人员身亡', 51, '27 名维和军警人员'],
  ['敌对行动：廿七名军警身亡', 51, '27 名维和军警人员'],
  ['死亡和伤残索赔九十五件，处理了', 62, '处理了 95 件'],
])('%s has all its words and numbers in the sentence', (text, id, printed) => {
  expect(covered(text, id, printed)).toBe(true);
});

test.each([
  ['共有27名维和人员死于疾病', 51, '27 名维和军警人员'],
  ['28名维和军警人员在敌对行动中身亡', 51, '27 名维和军警人员'],
  ['2012年以来27名维和军警人员身亡', 51, '27 名维和军警人员'],
  ['27名维和军警人员没有在敌对行动中身亡', 51, '27 名维和军警人员'],
  ['努力取得进展', 11, '努力基本没有取得进展'],
  ['办公室的报告将公开发布', 78, '予以保密'],
  ['法国军队'.repeat(80), 15, '法国军队'],
  ['的', 51, '27 名维和军警人员'],
])('%s has not', (text, id, printed) => {
  expect(covered(text, id, printed)).toBe(false);
});
