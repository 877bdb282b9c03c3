import { expect, test } from 'vitest';
import type { Sentence } from '../../../src/report/figures/sentence.ts';
import { subjectOfQuantity, subjectOfSymbol, subjectOfTime } from '../../../src/report/figures/subjects.ts';
import type { Span } from '../../../src/text/span.ts';
import { sentenceOf, slice } from './read.ts';

function subjects<T extends Span>(
  text: string,
  of: (sentence: Sentence) => readonly T[],
  subject: (sentence: Sentence, at: T) => Span,
) {
  const sentence = sentenceOf(text);
  return of(sentence).map((at) => slice(sentence, subject(sentence, at)));
}

test.each([
  ['27 名维和军警人员在 13 次敌对行动中身亡', ['维和军警人员', '敌对行动']],
  ['其军事着装人员的数目将再减少15%', ['军事着装人员的数目']],
  ['预算总额比上一年度减少了5%，即减少 3.25 亿美元', ['预算总额', '预算总额']],
  [
    '在 38 个已支付的死亡索赔(266 万美元)中，71%的索赔在三个月内得到处理',
    ['已支付的死亡索赔', '已支付的死亡索赔', '索赔', '得到处理'],
  ],
  ['议程项目 53', ['议程项目']],
])('%s counts %j', (text, expected) => {
  expect(subjects(text, ({ quantities }) => quantities, subjectOfQuantity)).toEqual(expected);
});

test.each([
  ['2013 年 4 月，马里稳定团获得授权', ['马里稳定团获得授权']],
  ['任务期限延长至2014年10月15日后，人员减少', ['任务期限']],
  ['在《1974年部队脱离接触协议》规定的范围内', ['部队脱离接触协议']],
])('%s dates %j', (text, expected) => {
  expect(subjects(text, ({ dates }) => dates, subjectOfTime)).toEqual(expected);
});

test.each([
  ['大会第67/287号决议(第25段)决定设立办公室', ['决定设立办公室']],
  ['安理会在第2122(2013)号决议中表示，打算加强妇女的作用', ['打算加强妇女的作用']],
  ['自印发上一次报告(A/67/632 和Add. 1)以来', ['印发上一次报告', '印发上一次报告']],
])('%s says %j', (text, expected) => {
  expect(subjects(text, ({ symbols }) => symbols, subjectOfSymbol)).toEqual(expected);
});
