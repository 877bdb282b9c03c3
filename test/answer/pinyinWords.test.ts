import { expect, test } from 'vitest';
import { readPinyin } from '../../src/answer/pinyinWords.ts';
import { library } from '../library.ts';

const opened = await library();

test.each([
  ['lianke xingdong suobian dao duoshao ren', '联科行动缩编到多少人'],
  ['mali wendingtuan shenme shihou shouquan', '马里稳定团什么时候授权'],
  ['liankexingdong suobian', '联科行动缩编'],
  ['lkxd suobian', '联科行动缩编'],
  ['weihe yusuan shi duoshao', '维和预算是多少'],
])('%s is read as %s', (typed, meant) => {
  expect(readPinyin(typed, opened)).toBe(meant);
});

test.each([
  'What is the budget?',
  'MINUSMA 有多少人',
  'Mali',
  'When will the manuals be finished?',
  '马里稳定团',
  'AU',
])('%s is no pinyin', (typed) => expect(readPinyin(typed, opened)).toBe(typed));
