import { expect, test } from 'vitest';
import { bearer, nounAfter, topic, trim } from '../../../src/report/figures/words.ts';
import { sentenceOf, slice } from './read.ts';

test.each([
  ['维和人员在5起敌对行动中被打死', '维和人员'],
  ['敌对行动中身亡', '敌对行动'],
  ['特派团部署了专门支助', '特派团'],
  ['国家的警察机构', '国家'],
  ['可能的额外报酬支付方式', '可能的额外报酬支付方式'],
  ['以上国家提供了', '国家'],
  ['已支付的死亡索赔(', '已支付的死亡索赔'],
  [',然后', ''],
])('a number before %s counts %j', (text, noun) => {
  const span = nounAfter(text, 0, text.length);
  expect(text.slice(span.start, span.end)).toBe(noun);
});

test.each([
  ['2013/14年度维持和平预算总额约为', '维持和平预算总额'],
  ['因此，征聘时间缩短了', '因此'],
  ['其中决定将部队兵力增加', '部队兵力'],
  ['联科行动将缩编至', '联科行动'],
])('%s speaks of %s', (text, words) => {
  const sentence = sentenceOf(text);
  expect(slice(sentence, topic(sentence, sentence.clauses[0] ?? { start: 0, end: 0 }))).toBe(
    words === '因此' ? '' : words,
  );
});

test('a bracket is borne by the noun before it', () => {
  const text = '尽职政策(2011年)和关于人员的筛查政策(';
  const span = bearer(text, { start: 0, end: text.length - 1 });
  expect(text.slice(span.start, span.end)).toBe('关于人员的筛查政策');
});

test('words that only lead in or out are left off', () => {
  const span = trim('其中在总额约', { start: 0, end: 6 });
  expect([span.start, span.end]).toEqual([3, 5]);
});
