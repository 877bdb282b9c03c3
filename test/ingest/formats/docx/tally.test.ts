import { expect, test } from 'vitest';
import { Notes } from '../../../../src/ingest/formats/docx/notes.ts';
import { firstOf, Tally, warningsOfNotes } from '../../../../src/ingest/formats/docx/tally.ts';

test('what was not met is not told of', () => {
  expect(new Tally().warnings()).toEqual([]);
  expect(warningsOfNotes(new Notes(undefined, undefined), true)).toEqual([]);
});

test('each kind of thing that was met is one sentence with its count', () => {
  const tally = new Tally();
  Object.assign(tally, { insertions: 2, deletions: 1, pictures: 3, formulas: 4, comments: 5, embedded: 6 });
  tally.symbols.add('F04A of Wingdings');
  expect(tally.warnings()).toEqual([
    'Tracked changes: 2 insertions are taken, 1 deletions are left out',
    'Pictures and charts are left out: 3',
    'Formulas are read as a line of characters: 4',
    'Comments are left out: 5',
    'Files within the file are left out: 6',
    'Symbols that are not known are left out: F04A of Wingdings',
  ]);
});

test('of many names the first few are told, shortened', () => {
  expect(firstOf(new Set(['a', 'b'.repeat(50)]))).toBe(`a, ${'b'.repeat(40)}`);
  expect(firstOf(new Set('abcdefg'))).toBe('a, b, c, d, e, …');
});
