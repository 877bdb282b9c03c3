import { expect, test } from 'vitest';
import { layOut } from '../../../src/ingest/layouts/furniture.ts';
import { notesIn } from '../../../src/ingest/layouts/notes.ts';
import { readReportText } from '../../../src/ingest/layouts/reportText.ts';
import { REPORT } from '../../corpus.ts';

const notesOf = (source: string) => {
  const { starts, rest, marks } = notesIn(layOut(source));
  return {
    notes: [...starts].map(([{ text }, { number }]) => [number, text]),
    rest: [...rest].map(({ text }) => text),
    marks: marks.map(({ start, end }) => source.slice(start, end)),
  };
};

test.each([
  ['1. The law 1/ and the oil. 2/\n\n1/ See A/97/1.\n2/ Ibid.', ['1/', '2/'], ['1/ See A/97/1.', '2/ Ibid.']],
  ['1. The law [1] and oil.[2]\n\n[1] See.\n[2] Ibid.', ['[1]', '[2]'], ['[1] See.', '[2] Ibid.']],
  ['1. The law,1 of 1995,2 and oil.\n\n1 See.\n2 Ibid.', ['1', '2'], ['1 See.', '2 Ibid.']],
  ['1. 湖泊公约1的规定。2\n\n1 见决议。\n2 同上。', ['1', '2'], ['1 见决议。', '2 同上。']],
])('notes are found with their marks: %j', (source, marks, notes) => {
  expect(notesOf(source)).toEqual({ notes: notes.map((note, at) => [at + 1, note]), rest: [], marks });
});

test('a raised number begins a note wherever it begins a line', () => {
  expect(notesOf('甲\n¹² 注。').notes).toEqual([[12, '¹² 注。']]);
});

test('a note goes on until its sentence ends, a blank line, a page or another note', () => {
  expect(notesOf('x¹\n\n¹ See the\nlaw of\nlamps.\nBody').rest).toEqual(['law of', 'lamps.']);
  expect(notesOf('x¹\n\n¹ See the\n\nbody').rest).toEqual([]);
  expect(notesOf('x¹\n\n¹ See the\n6/21\nbody').rest).toEqual([]);
  expect(notesOf('x¹ y²\n\n¹ See the\n² And').rest).toEqual([]);
});

test.each([
  ['numbers of a list', '1. These:\n\n1 lamp\n\n2 boats'],
  ['numbers without a mark', '1. The law of 12 lamps.\n\n1 See.'],
  ['a mark below', '1/ See.\n\n1. The law 1/ is.'],
  ['symbols', '1. See A/97/1/Add.1 and 1/2.\n\n1/ Half.'],
])('%s are no notes', (_, source) => {
  expect(notesOf(source).notes).toEqual([]);
});

test('notes with asterisks are part of the front; below the first paragraph they need a mark', () => {
  const textsOf = (source: string) => readReportText(source, REPORT.document.info).paragraphs.map(({ text }) => text);
  expect(textsOf('Lamps\n\n* Issued again\nfor reasons.\n\n1. One* holds\n\n* The first\nof two.\n\non.')).toEqual([
    'Lamps\n* Issued again for reasons.\n* The first of two.',
    'One* holds on.',
  ]);
  expect(textsOf('1. These:\n* oil\n* lamps')).toEqual(['These:\n* oil\n* lamps']);
});

test('notes that are numbered anew on each page belong to their marks', () => {
  const source = '1. The law 1/ holds.\n\n1/ See A.\n\n2. The oil 1/ burns.\n\n1/ See B.';
  const { paragraphs } = readReportText(source, REPORT.document.info);
  expect(paragraphs.map(({ id, text, footnotes }) => [id, text, footnotes.map((mark) => mark.id)])).toEqual([
    [1, 'The law 1/ holds.', ['fn1']],
    [2, 'The oil 1/ burns.', ['fn1rep2']],
    ['fn1', 'See A.', []],
    ['fn1rep2', 'See B.', []],
  ]);
});
