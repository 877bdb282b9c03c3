import { describe, expect, test } from 'vitest';
import { asksOf, compares, lists } from '../../../src/answer/question/asks.ts';

describe('the kind of thing that is asked for', () => {
  test.each([
    ['2013年有多少维和人员死亡', 'count'],
    ['死亡人数', 'count'],
    ['维和预算是多少', 'money'],
    ['花了几个亿', 'money'],
    ['how much did it cost', 'money'],
    ['女警察占百分之几', 'share'],
    ['手册何时定稿', 'when'],
    ['决议是几号通过的', 'when'],
    ['when will the manuals be finished?', 'when'],
    ['依据哪项决议', 'resolution'],
    ['特别代表叫什么名字', 'person'],
    ['who commands undof?', 'person'],
  ])('%s: %s', (folded, asks) => {
    expect(asksOf(folded)).toBe(asks);
  });

  test.each([
    '为什么改版',
    '南苏丹独立几年了',
    '几点开会',
    '这是第几次',
    '近几乎没有',
    '预算审查管什么',
    'what happens when a mission starts',
  ])('%s can be checked for none', (folded) => {
    expect(asksOf(folded)).toBeNull();
  });
});

test('a list is told by its words', () => {
  expect(['哪些国家参加了', '列出所有特派团', 'which missions were reviewed'].map(lists)).toEqual([true, true, true]);
  expect(lists('马里有多少人')).toBe(false);
});

test('a comparison is told by its words', () => {
  expect(['联科行动和联利特派团有什么不同', '各自依据什么', 'compare mali and haiti'].map(compares)).toEqual([
    true,
    true,
    true,
  ]);
  expect(compares('马里有多少人')).toBe(false);
});
