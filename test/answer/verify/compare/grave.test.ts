import { beforeAll, describe, expect, test } from 'vitest';
import { compare } from '../../../../src/answer/verify/compare/compare.ts';
import { isGrave, statesTheSame } from '../../../../src/answer/verify/compare/grave.ts';
import type { Library } from '../../../../src/search/library.ts';
import { library } from '../../../library.ts';
import { sideOf } from '../side.ts';

let opened: Library;

beforeAll(async () => {
  opened = await library();
});

const side = (raw: string) => sideOf(raw, opened);

const grave = (posted: string, printed: string): boolean =>
  compare(side(posted), side(printed), [])?.differences.some((difference) => difference.grave) ?? false;

describe('another notation is not grave', () => {
  test.each([
    ['于2013-11-12通过', '于2013 年 11 月 12 日通过'],
    ['于12/11/2013通过', '于2013 年 11 月 12 日通过'],
    ['于12 November 2013通过', '于2013 年 11 月 12 日通过'],
    ['派遣了捌万伍仟贰佰零柒名人员', '派遣了85 207名人员'],
    ['预算约为7.5 billion美元', '预算约为75亿美元'],
    ['减少325 million美元', '减少 3.25 亿美元'],
    ['减少了百分之五', '减少了 5%'],
    ['减少了5 per cent', '减少了 5%'],
    ['2013-2014年度预算', '2013/14年度预算'],
    ['举行的2013总统选举', '举行的 2013 年总统选举'],
  ])('%s for %s', (posted, printed) => {
    expect(grave(posted, printed)).toBe(false);
    expect(grave(printed, posted)).toBe(false);
  });
});

describe('another value is', () => {
  test.each([
    ['于2012-11-12通过', '于2013 年 11 月 12 日通过'],
    ['于12/10/2013通过', '于2013 年 11 月 12 日通过'],
    ['派遣了捌万伍仟柒佰零贰名人员', '派遣了85 207名人员'],
    ['预算约为7.5 million美元', '预算约为75亿美元'],
    ['减少325 million欧元', '减少 3.25 亿美元'],
    ['减少了百分之十五', '减少了 5%'],
    ['2012-2013年度预算', '2013/14年度预算'],
    ['举行的2012总统选举', '举行的 2013 年总统选举'],
  ])('%s for %s', (posted, printed) => {
    expect(grave(posted, printed)).toBe(true);
  });
});

describe('an opposite is grave, a like word is not', () => {
  test.each([
    ['法国军队增加了存在', '法国军队减少了存在', true],
    ['在黎巴嫩北部的部队', '在黎巴嫩南部的部队', true],
    ['联科行动已缩编', '联科行动将缩编', true],
    ['报告将予以公开', '报告将予以保密', true],
    ['向海地撤出了专家', '向海地部署了专家', true],
    ['征聘时间延长了', '征聘时间缩短了', true],
    ['法国军队减小了存在', '法国军队减少了存在', false],
    ['联科行动即将缩编', '联科行动将缩编', false],
    ['集结优秀的人员', '集结出色的人员', false],
  ])('%s for %s: %s', (posted, printed, expected) => {
    expect(grave(posted, printed)).toBe(expected);
  });
});

describe('a short name in brackets may be left out or put in', () => {
  test.each([
    ['联合国马里多层面综合稳定团获得授权', '联合国马里多层面综合稳定团(马里稳定团)获得授权', false],
    ['马里稳定团获得授权', '联合国马里多层面综合稳定团(马里稳定团)获得授权', false],
    ['联科行动(UNOCI)的斡旋工作', '联科行动的斡旋工作', false],
    ['联科行动(MINUSMA)的斡旋工作', '联科行动的斡旋工作', true],
    ['联合国马里多层面综合稳定团(联利特派团)获得授权', '联合国马里多层面综合稳定团(马里稳定团)获得授权', true],
    ['支付了索赔款', '支付了索赔款(266 万美元)', true],
  ])('%s for %s: grave %s', (posted, printed, expected) => {
    expect(grave(posted, printed)).toBe(expected);
  });
});

test('nothing beside nothing is neither grave nor the same', () => {
  expect(isGrave(null, null, side('甲'), side('乙'), [])).toBe(false);
  expect(statesTheSame({ start: 0, end: 1 }, { start: 0, end: 1 }, [], [])).toBe(false);
});
