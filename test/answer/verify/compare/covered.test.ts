import { beforeAll, expect, test } from 'vitest';
import { isCovered } from '../../../../src/answer/verify/compare/covered.ts';
import { sentencesWith } from '../../../../src/report/sentencesWith.ts';
import type { Library } from '../../../../src/search/library.ts';
import { paragraph } from '../../../corpus.ts';
import { library } from '../../../library.ts';

let opened: Library;

beforeAll(async () => {
  opened = await library();
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
