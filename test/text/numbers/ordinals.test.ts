import { expect, test } from 'vitest';
import { ordinalsIn } from '../../../src/text/numbers/ordinals.ts';

test.each([
  ['第九次年度进度报告', ['9次']],
  ['第9次和第十二轮', ['9次', '12轮']],
  ['大会第六十八届会议', ['68届']],
  ['第2086号决议第3段', []],
  ['九次', []],
])('the ordinals of %s', (folded, ordinals) => {
  expect(ordinalsIn(folded)).toEqual(ordinals);
});
