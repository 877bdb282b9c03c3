import { expect, test } from 'vitest';
import { qualifierAfter, qualifierBefore, qualifierEnd, qualifierStart } from '../../../src/text/numbers/qualifiers.ts';

test.each([
  ['总额约为', 'about'],
  ['将近', 'nearly'],
  ['不到', 'nearly'],
  ['超过', 'over'],
  ['不超过', 'at most'],
  ['至多', 'at most'],
  ['不少于', 'at least'],
  ['最近', null],
  ['附近', null],
  ['根据公约', null],
  ['', null],
])('before a number %j says %j', (text, qualifier) => {
  expect(qualifierBefore(text, text.length)).toBe(qualifier);
});

test.each([
  ['以上国家', 'at least'],
  ['以内', 'at most'],
  ['左右', 'about'],
  ['国家', null],
])('after its unit %j says %j', (text, qualifier) => {
  expect(qualifierAfter(text, 0)).toBe(qualifier);
});

test.each([
  ['总额约为', 2],
  ['人数不超过', 2],
  ['根据公约', 4],
  ['', 0],
])('before a number the qualifier of %j begins at %d', (text, start) => {
  expect(qualifierStart(text, text.length)).toBe(start);
});

test.each([
  ['以上国家', 2],
  ['左右', 2],
  ['国家', 0],
])('after its unit the qualifier of %j ends at %d', (text, end) => {
  expect(qualifierEnd(text, 0)).toBe(end);
});
