import { expect, test } from 'vitest';
import { isEnded, isSetApart, lineOf, toLines } from '../../../src/ingest/layouts/lines.ts';

test('a line knows its place, whether a blank line stands before it, and how far it is set in', () => {
  const source = '\n一\n  二 \n\n三\f　四';
  expect(toLines(source)).toEqual([
    { text: '一', start: 1, end: 2, first: true, indent: 0 },
    { text: '二', start: 5, end: 6, first: false, indent: 2 },
    { text: '三', start: 9, end: 10, first: true, indent: 0 },
    { text: '四', start: 12, end: 13, first: false, indent: 1 },
  ]);
  expect(lineOf(source, 9)).toBe(5);
});

test('a line is set apart by a blank line, or by standing farther in than the one above', () => {
  const [first, inner, same, after] = toLines('a\n  b\n  c\n\nd');
  expect([first, inner, same, after].map((line, at, all) => line && isSetApart(line, all[at - 1]))).toEqual([
    ...[true, true, false, true],
  ]);
});

test.each([
  ['灯长明。', true],
  ['as follows:', true],
  ['(see A/97/1)', true],
  ['the law¹', true],
  ['the lamps of', false],
  ['湖泊，', false],
])('%s is ended: %s', (text, ended) => {
  expect(isEnded(text)).toBe(ended);
});

test('a line of any length is a line', () => {
  const long = `${'灯 '.repeat(10_000_000)}塔`;
  expect(toLines(`${long}\n一`).map(({ start, end }) => [start, end])).toEqual([
    [0, long.length],
    [long.length + 1, long.length + 2],
  ]);
});
