import { expect, it } from 'vitest';
import { textOf } from '../../../../src/web/page/markdown/piece.ts';
import { timestamp } from '../../../../src/web/page/markdown/timestamp.ts';

it.each([
  ['d', 'en-US', /\d{1,2}\/\d{1,2}\/\d{2}/u],
  ['D', 'zh-CN', /2013年1月\d{1,2}日/u],
  ['F', 'en-US', /day, January/u],
  [undefined, 'zh-TW', /2013年1月\d{1,2}日/u],
])('says a moment in the style %s in %s', (style, locale, expected) => {
  const piece = timestamp('1357000000', style, locale);
  expect(textOf(piece)).toMatch(expected);
  expect(piece).toMatchObject({ tag: 'time', attributes: { datetime: '2013-01-01T00:26:40.000Z' } });
});

it('says a distance in the largest unit that it fills', () => {
  const now = Math.round(Date.now() / 1000);
  expect(textOf(timestamp(String(now - 2 * 86_400), 'R', 'en-US'))).toBe('2 days ago');
  expect(textOf(timestamp(String(now + 7300), 'R', 'zh-CN'))).toBe('2小时后');
});

it('leaves a number that no calendar reaches', () => {
  expect(timestamp('9999999999999', 'F', 'en-US')).toBe('9999999999999');
});
