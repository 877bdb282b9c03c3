import { expect, test } from 'vitest';
import { codePoints, columns, utf8Bytes } from '../../src/text/length.ts';

test('A rare Chinese character is one code point and four bytes', () => {
  expect([codePoints('𠀀'), utf8Bytes('𠀀')]).toEqual([1, 4]);
  expect([codePoints('段落'), utf8Bytes('段落')]).toEqual([2, 6]);
});

test('A Chinese character takes the room of two letters', () => {
  expect(['2013 年', '，。“', 'MINUSMA', ''].map(columns)).toEqual([7, 5, 7, 0]);
});
