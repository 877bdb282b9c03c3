import { expect, test } from 'vitest';
import { ordinalsIn } from '../../../src/answer/checks/ordinals.ts';

test('ordinals are alike in figures and in words', () => {
  expect(ordinalsIn('第九次报告')).toEqual(ordinalsIn('第9次报告'));
  expect(ordinalsIn('第六十八届会议第2期')).toEqual(['68届', '2期']);
});

test('what is cited by a number is no ordinal', () => {
  expect(ordinalsIn('第2086(2013)号决议第9段')).toEqual([]);
});
