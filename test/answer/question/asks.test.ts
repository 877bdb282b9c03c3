import { describe, expect, test } from 'vitest';
import { asksOf, lists, partsOf } from '../../../src/answer/question/asks.ts';

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

test.each([
  ['海地的军警还要再砍多少?2016年的目标是什么?', ['海地的军警还要再砍多少', '2016年的目标是什么']],
  ['培训办了几期,多少警察拿到认证', ['培训办了几期', '多少警察拿到认证']],
  ['how many were killed, and where?', ['how many were killed', 'where']],
])('%s asks several things', (folded, parts) => {
  expect(partsOf(folded)).toEqual(parts);
});

test.each(['马里,南苏丹和海地有多少人?', '2013年有多少人', '多少人?', ''])('%s is one question', (folded) => {
  expect(partsOf(folded)).toEqual([folded]);
});
