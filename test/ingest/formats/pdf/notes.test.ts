import { expect, test } from 'vitest';
import { withNotes } from '../../../../src/ingest/formats/pdf/notes.ts';
import { linesAt } from './pieces.ts';

const page = (text: readonly string[], foot: readonly string[]) => [
  ...linesAt(text),
  ...linesAt(foot, { y: 700, size: 8 }),
];
const read = (lines: ReturnType<typeof page>, isOpen = false) => {
  const { body, notes, continued } = withNotes(lines, 10, isOpen);
  return {
    body: body.map(({ text }) => text),
    notes: notes.map(({ mark, lines }) => [mark, ...lines.map(({ text }) => text)]),
    continued: continued.map(({ text }) => text),
  };
};

test.each([
  ['¹ A note.', '¹'],
  ['1/ A note.', '¹'],
  ['12 / A note.', '¹²'],
  ['[1] A note.', '¹'],
  ['* A note.', '*'],
  ['1 A note.', '¹'],
  ['1A note.', '¹'],
])('%s in small letters at the foot is a note', (foot, mark) => {
  expect(read(page(['The text¹ of it¹².'], [foot]))).toEqual({
    body: ['The text¹ of it¹².'],
    notes: [[mark, 'A note.']],
    continued: [],
  });
});

test('a note has all of its lines, and the next begins with its mark', () => {
  const { notes } = read(page(['Text¹ and² more.'], ['1 See A/68/652,', 'paragraph 4.', '2 Ibid.']));
  expect(notes).toEqual([
    ['¹', 'See A/68/652,', 'paragraph 4.'],
    ['²', 'Ibid.'],
  ]);
});

test.each(['12 of the staff', '2013 was a year', '1.5 million', 'Source: the Secretariat'])(
  '%s, where no mark of the page is that number, is text',
  (foot) => {
    expect(read(page(['Text without a mark.'], [foot])).body).toEqual(['Text without a mark.', foot]);
  },
);

test('a note that is not at its end goes on at the foot of the next page', () => {
  const lines = page(['Text³.'], ['and goes on here.', '3 Ibid.']);
  expect(read(lines, true)).toEqual({ body: ['Text³.'], notes: [['³', 'Ibid.']], continued: ['and goes on here.'] });
  expect(read(lines, false).body).toEqual(['Text³.', 'and goes on here.']);
});

test('marks that stand on the line are marks where a note begins with them', () => {
  const lines = page(['Kites 1/ and winds, [2] in 2013/14', 'and 3/ others.'], ['1/ One.', '[2] Two.']);
  expect(read(lines)).toEqual({
    body: ['Kites¹ and winds,² in 2013/14', 'and 3/ others.'],
    notes: [
      ['¹', 'One.'],
      ['²', 'Two.'],
    ],
    continued: [],
  });
});

test('a page of small letters is no note that goes on', () => {
  expect(read(linesAt(['a table', 'of numbers'], { size: 8 }), true).body).toHaveLength(2);
});
