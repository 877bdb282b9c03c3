import { expect, test } from 'vitest';
import { Notes } from '../../../../src/ingest/formats/akomaNtoso/notes.ts';
import { descendants, readTree } from '../../../../src/ingest/formats/akomaNtoso/tree.ts';
import { aknFile } from './aknFile.ts';

function marked(content: string) {
  const root = readTree(aknFile(content));
  const notes = new Notes(root);
  const marks = ['authorialNote', 'noteRef'].flatMap((name) => descendants(root, name)).map((each) => notes.mark(each));
  return { notes, marks };
}
const note = (marker: string, id = '') => `<authorialNote marker="${marker}" eId="${id}"><p>x</p></authorialNote>`;

test('a marker becomes a raised number, however it is set; an asterisk stays', () => {
  const { marks, notes } = marked(['1', '2/', '[3]', '(4)', '*'].map((marker) => note(marker)).join(''));
  expect(marks).toEqual(['¹', '²', '³', '⁴', '*']);
  expect(notes.numbered).toBe(0);
});

test('a note without a number, or with one that another has, takes the next that no marker says', () => {
  const { marks, notes } = marked([note('1'), note('1'), note('a'), note('3')].join(''));
  expect(marks).toEqual(['¹', '²', '⁴', '³']);
  expect(notes.numbered).toBe(2);
});

test('a reference prints the mark of its note, wherever that stands', () => {
  const { marks, notes } = marked(
    `<meta><notes><note eId="n1" marker="7"><p>x</p></note></notes></meta><p><noteRef href="#n1"/><noteRef href="#n1"/></p>`,
  );
  expect(marks).toEqual(['⁷', '⁷']);
  expect(notes.all).toHaveLength(1);
});

test('a reference to no note keeps its mark and is counted', () => {
  const { marks, notes } = marked('<p><noteRef href="#nowhere" marker="2"/></p>');
  expect([marks, notes.missing]).toEqual([['²'], 1]);
});
