import { expect, test } from 'vitest';
import { partsOf } from '../../../src/answer/question/parts.ts';

test.each([
  ['海地的军警还要再砍多少?2016年的目标是什么?', ['海地的军警还要再砍多少', '2016年的目标是什么']],
  ['培训办了几期,多少警察拿到认证', ['培训办了几期', '多少警察拿到认证']],
  ['2013年,办了几期,谁办的', ['2013年,办了几期', '谁办的']],
  ['how many were killed, and where?', ['how many were killed', 'where']],
])('%s asks several things', (folded, parts) => {
  expect(partsOf(folded)).toEqual(parts);
});

test.each(['马里,南苏丹和海地有多少人?', '2013年有多少人', '多少人?', '', '谁,什么,哪里,何时,怎样'])(
  '%s is one question',
  (folded) => {
    expect(partsOf(folded)).toEqual([folded]);
  },
);
