import { expect, test } from 'vitest';
import { findSentencePeriods } from '../../../src/report/figures/periods.ts';
import { sentenceOf } from './read.ts';

const own = (text: string) => findSentencePeriods(sentenceOf(text)).ownDates.map(({ value }) => value);

test.each([
  ['stands alone', '2013年，稳定团将扩大行动', ['2013']],
  ['dates a resolution', '2013 年 5 月 29 日安全理事会第 2104(2013) 号决议', []],
  ['tells when a resolution was adopted', '2013年1月21日，安理会一致通过了第2086(2013)号决议', []],
  ['dates a report', '特别委员会在 2011 年报告(A/65/19)中', []],
  ['says when a number of its clause holds', '2013/14年度预算总额约为75亿美元', []],
  ['says when a number of the next clause holds', '自 2013 年初以来，有 14 名维和人员被打死', []],
  ['is due and stands alone', '到 2014 年 6 月，联科行动将缩编至 7 137 人', ['2014-06']],
  ['merely stands beside a length of time', '2013年标志着宣言发表十周年', ['2013']],
  ['stands in brackets or a title', '两项政策：人权筛查政策(2012 年)和《1974年协议》', ['2012', '1974']],
])('a date that %s: %s leaves %j', (_, text, dates) => {
  expect(own(text)).toEqual(dates);
});

test.each([
  ['2013/14年度人均费用比2008/09年减少15%', '2013/14年度，比2008/09年'],
  ['自 2013 年初以来，27 名人员身亡', '自2013年初以来'],
  ['2013 年 1 月至 11 月，处理了 95 件索赔', '2013年1月至11月'],
  ['根据2013年5月29日第2104(2013)号决议，兵力增加到 5 326 人', null],
  ['任务期限延长至2014年10月15日后，人员将减少15%', '2014年10月15日后'],
  ['在2014年底前部署20%女警察', '2014年底前'],
  ['共有 15 项行动', null],
])('the number of %s holds for %s', (text, period) => {
  const sentence = sentenceOf(text);
  const quantity = sentence.quantities.at(-1);
  expect(findSentencePeriods(sentence).ofQuantity(quantity ?? { start: 0, end: 0 })).toBe(period);
});
