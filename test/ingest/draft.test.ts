import { expect, test } from 'vitest';
import { append, draft, finish, wrapped } from '../../src/ingest/draft.ts';
import { toLines } from '../../src/ingest/lines.ts';
import { REPORT } from '../corpus.ts';

test.each([
  ['联合国', '马里', ''],
  ['in force', 'for ten days', ' '],
  ['第 15', '段', ''],
  ['“', 'Mali', ''],
  ['', 'Mali', ''],
])('after “%s”, the line “%s” goes on with “%s”', (before, next, glue) => {
  const [line] = toLines(next);
  expect(line && wrapped(before, line)).toBe(glue);
});

test('a paragraph keeps the place of each line, and of the line end between them', () => {
  const source = 'one\r\n two¹';
  const [first, second] = toLines(source);
  const open = draft(1, null, null);
  if (first && second) {
    append(open, source, first, '');
    append(open, source, second, ' ');
  }
  const { text, runs, footnotes } = finish(open, REPORT.document.info);
  expect(text).toBe('one two¹');
  expect(runs.map(({ source: { start, end } }) => source.slice(start, end))).toEqual(['one', '\n', 'two¹']);
  expect(footnotes).toEqual([{ id: 'fn1', at: 7 }]);
});

test('more raised digits than a note can have are no mark', () => {
  const open = draft(1, null, null);
  append(open, '灯¹²³⁴塔¹²³⁴⁵', { start: 0, end: 11 }, '');
  expect(finish(open, REPORT.document.info).footnotes).toEqual([{ id: 'fn1234', at: 1 }]);
});
