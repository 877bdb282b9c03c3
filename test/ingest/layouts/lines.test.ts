import { expect, test } from 'vitest';
import { lineOf, toLines } from '../../../src/ingest/layouts/lines.ts';

test('a line knows its place, and whether a blank line stands before it', () => {
  const source = '\n一\n  二 \n\n三';
  expect(toLines(source)).toEqual([
    { text: '一', start: 1, end: 2, first: true },
    { text: '二', start: 5, end: 6, first: false },
    { text: '三', start: 9, end: 10, first: true },
  ]);
  expect(lineOf(source, 9)).toBe(5);
});
