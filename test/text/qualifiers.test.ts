import { expect, test } from 'vitest';
import { qualifierAfter, qualifierBefore } from '../../src/text/qualifiers.ts';

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
