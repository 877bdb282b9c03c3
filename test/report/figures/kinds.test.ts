import { expect, test } from 'vitest';
import { kindOfDate, kindOfQuantity, kindOfSymbol } from '../../../src/report/figures/kinds.ts';
import { sentenceOf } from './read.ts';

test.each([
  ['75亿美元', '预算', 'money'],
  ['减少15%', '费用', 'percentage'],
  ['14 名', '维和人员', 'personnel'],
  ['超过 90 个', '步兵营', 'personnel'],
  ['3 个', '西非部队派遣国', 'count'],
  ['为期24个月', '期限', 'date'],
])('%s of %s is of kind %s', (text, subject, kind) => {
  const [quantity] = sentenceOf(text).quantities;
  expect(quantity && kindOfQuantity(quantity, subject)).toBe(kind);
});

test.each([
  ['到 2014 年 2 月，秘书处将审查', 'deadline'],
  ['将在 2014 年更新', 'deadline'],
  ['在 2014-2015 年，维和部将制订准则', 'deadline'],
  ['2014年，稳定团将扩大行动', 'date'],
  ['在 2012 年 12 月颁布了准则', 'date'],
])('%s holds a %s', (text, kind) => {
  const sentence = sentenceOf(text);
  const [date] = sentence.dates;
  expect(date && kindOfDate(sentence, date)).toBe(kind);
});

test('resolutions are told from reports', () => {
  expect(['S/RES/2098(2013)', 'A/RES/67/261', 'A/67/632/Add.1'].map(kindOfSymbol)).toEqual([
    'resolution',
    'resolution',
    'report',
  ]);
});
