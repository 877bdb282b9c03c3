import { expect, test } from 'vitest';
import { isRemark } from '../../../src/answer/followUp/remark.ts';

test.each([
  '继续',
  '請繼續',
  '详细说说',
  '再详细一点',
  '能展开讲讲吗？',
  '还有呢？',
  '不对',
  '你说的不对吧',
  '错了！',
  '你确定吗',
  '真的吗？',
  'go on',
  'Are you sure?',
  'more details please',
])('%s is a remark', (typed) => {
  expect(isRemark(typed)).toBe(true);
});

test.each([
  '',
  '继续部署的特派团有哪些',
  '维和行动还有什么挑战',
  '确定了哪些优先事项',
  'more troops in Mali',
  '联科行动呢',
])('%j is none', (typed) => {
  expect(isRemark(typed)).toBe(false);
});
