import { expect, test } from 'vitest';
import { append, appendLine, type Draft, draft, finishAll, wrapped } from '../../../src/ingest/layouts/draft.ts';
import { toLines } from '../../../src/ingest/layouts/lines.ts';
import { REPORT } from '../../corpus.ts';

test.each([
  ['联合国', '马里', ''],
  ['in force', 'for ten days', ' '],
  ['第 15', '段', ''],
  ['“', 'Mali', ''],
  ['in force.”', 'It', ' '],
  ['有效。”', '马里', ''],
  ['force —', 'it', ' '],
  ['有效——', '马里', ''],
  ['in', '“force”', ' '],
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
  const note = draft('fn1', null, null);
  const [paragraph] = finishAll([open, note], REPORT.document.info);
  const { text = '', runs = [], footnotes } = paragraph ?? {};
  expect(text).toBe('one two¹');
  expect(runs.map(({ source: { start, end } }) => source.slice(start, end))).toEqual(['one', '\n', 'two¹']);
  expect(footnotes).toEqual([{ id: 'fn1', at: 7, end: 8 }]);
});

test('a row of a table stays a line, also one of a single cell between two others', () => {
  const source = '人数见表。\n\n特派团\t军人\n\n非洲\n\n马里\t5 201\n没有其他\n变化。';
  const open = draft(1, null, null);
  for (const line of toLines(source)) appendLine(open, source, line);
  expect(open.text).toBe('人数见表。\n特派团\t军人\n非洲\n马里\t5 201\n没有其他变化。');
});

test('a number that is printed again has an id of its own, and its marks belong to the notes in turn', () => {
  const text = (id: Draft['id'], words: string): Draft => ({ ...draft(id, null, null), text: words });
  const drafts = [
    text(1, '甲¹'),
    text(1, '乙¹ 10²'),
    text('ax1-1', ''),
    text('ax1-1', ''),
    text('fn1', '丙'),
    text('fn1', '丁'),
  ];
  const paragraphs = finishAll(drafts, REPORT.document.info);
  expect(paragraphs.map(({ id }) => id)).toEqual([1, 'p1rep2', 'ax1-1', 'ax1-1rep2', 'fn1', 'fn1rep2']);
  expect(paragraphs.map(({ footnotes }) => footnotes.map(({ id }) => id))).toEqual([
    ['fn1'],
    ['fn1rep2'],
    [],
    [],
    [],
    [],
  ]);
});
