import { beforeAll, describe, expect, test } from 'vitest';
import opposites from '../../../../src/answer/verify/facts/opposites.json' with { type: 'json' };
import { areOpposite, oppositions, polesIn } from '../../../../src/answer/verify/facts/poles.ts';
import type { Library } from '../../../../src/search/library.ts';
import { library } from '../../../library.ts';

let opened: Library;

beforeAll(async () => {
  opened = await library();
});

const clashes = (posted: string, printed: string) =>
  oppositions(posted, printed, { start: 0, end: printed.length }, opened).map((clash) => [
    posted.slice(clash.posted?.start, clash.posted?.end),
    printed.slice(clash.printed?.start, clash.printed?.end),
  ]);

test.each([
  ['增加', '减少'],
  ['上升', '下降'],
  ['公开', '保密'],
  ['北', '南'],
  ['东部', '西部'],
  ['将', '已'],
  ['部署', '撤出'],
  ['继续', '停止'],
  ['支持', '反对'],
  ['通过', '否决'],
])('%s and %s are opposite, and neither is to itself', (a, b) => {
  expect([areOpposite(a, b), areOpposite(b, a), areOpposite(a, a)]).toEqual([true, true, false]);
});

test('words of one side, and of different questions, are not', () => {
  expect(areOpposite('增加', '提高')).toBe(false);
  expect(areOpposite('增加', '保密')).toBe(false);
  expect(areOpposite('维和', '减少')).toBe(false);
});

test('no word stands on two sides of one question', () => {
  for (const line of opposites) {
    const words = line.split(' | ').flatMap((pole) => pole.split(' '));
    expect(new Set(words).size, line).toBe(words.length);
    expect(words.filter((word) => !/^\p{Script=Han}+$/u.test(word))).toEqual([]);
  }
});

test('the longest word is found', () => {
  expect(polesIn('尚未撤出南部').map(({ word }) => word)).toEqual(['撤出', '南部']);
});

describe('what one text says and the other says the contrary of', () => {
  test.each([
    ['在马里，法国军队增加了存在', '而且法国军队减少了存在。', [['增加', '减少']]],
    ['办公室的报告将公开发布', '办公室的报告和建议将予以保密。', [['公开', '保密']]],
    ['在黎巴嫩北部', '在黎巴嫩南部，联黎部队', [['北部', '南部']]],
    ['联科行动已缩编', '联科行动将缩编至 7 137 人', [['已', '将']]],
  ])('%s: %s', (posted, printed, expected) => {
    expect(clashes(posted, printed)).toEqual(expected);
  });

  test.each([
    ['法国军队减少了存在', '法国军队减少了存在'],
    ['费用没有增加', '费用减少'],
    ['粮食增加', '武装团体减少'],
  ])('%s: nothing in %s', (posted, printed) => {
    expect(clashes(posted, printed)).toEqual([]);
  });
});
