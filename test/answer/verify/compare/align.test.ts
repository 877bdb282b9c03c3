import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align } from '../../../../src/answer/verify/compare/align.ts';

const stretches = (posted: string, printed: string) => {
  const found = align(posted, printed);
  return (
    found && [posted.slice(found.posted.start, found.posted.end), printed.slice(found.printed.start, found.printed.end)]
  );
};

test.each([
  ['一二三四五六', '零一二三四五六七', ['一二三四五六', '一二三四五六']],
  ['一二三五六七', '零一二三四五六七八', ['一二三五六七', '一二三四五六七']],
  ['前面一二三四五', '零一二三四五六', ['一二三四五', '一二三四五']],
  ['甲乙丙', '子丑寅', null],
  ['', '子丑寅', null],
  ['甲乙丙', '', null],
])('of %j and %j the stretches that correspond are %j', (posted, printed, expected) => {
  expect(stretches(posted, printed)).toEqual(expected);
});

test('goes over a clause that was left out', () => {
  const [before, clause, after] = [
    '装备齐全训练有素的人员',
    '无论他们来自哪一个国家或者哪一个组织',
    '都应当得到保护和支持',
  ];
  expect(stretches(before + after, `甲${before}${clause}${after}乙`)).toEqual([
    before + after,
    before + clause + after,
  ]);
});

test('of a text and a part of it finds all of the part', () => {
  const cut = fc
    .tuple(fc.string({ minLength: 1, maxLength: 60 }), fc.nat(), fc.nat())
    .map(([text, a, b]) => [text, text.slice(a % text.length, (a % text.length) + 1 + (b % text.length))] as const);
  fc.assert(
    fc.property(cut, ([text, part]) => {
      expect(stretches(part, text)).toEqual([part, part]);
    }),
  );
});
