import { expect, test } from 'vitest';
import { contentsIn } from '../../../src/ingest/layouts/contents.ts';
import { toLines } from '../../../src/ingest/layouts/lines.ts';

const contentsOf = (text: string) => [...contentsIn(toLines(text))].map((line) => line.text);

const ENTRIES = [
  'I. Lamps ........ 3',
  'II. Oil and the keepers',
  'of the lake . . . . . . 12',
  '三. 意见…………15-17 20',
];

test('a table of contents is its lines with dots, with what stands between and its heading', () => {
  const text = ['The lake', 'Contents', 'Page', ...ENTRIES, '1. Text.'];
  expect(contentsOf(text.join('\n'))).toEqual(['Contents', 'Page', ...ENTRIES]);
});

test('one without a heading has rising numbers and stands above the paragraphs', () => {
  expect(contentsOf(ENTRIES.join('\n'))).toEqual(ENTRIES);
  expect(contentsOf(['1. Costs:', ...ENTRIES].join('\n'))).toEqual([]);
});

test.each([
  ['figures of a table', 'Oil ........ 300\nLamps ........ 20\nBoats ........ 4'],
  ['two lines', 'Contents\nI. Lamps ..... 3\nII. Oil ..... 4'],
  ['words with dots', 'Contents\nAnd so ...\non ...\nand on ...'],
])('%s are none', (_, text) => {
  expect(contentsOf(text)).toEqual([]);
});
