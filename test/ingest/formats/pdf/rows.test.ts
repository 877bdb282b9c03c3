import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsOf } from '../../../../src/ingest/formats/pdf/rows.ts';
import { piece } from './pieces.ts';

const textsOf = (pieces: Parameters<typeof rowsOf>[0]) =>
  rowsOf(pieces).map((row) => row.pieces.map(({ text }) => text));

test('what stands on one line is a row, from left to right, whichever comes first in the file', () => {
  expect(textsOf([piece('three', 50, 112), piece('two', 90, 100.5), piece('one', 50, 100)])).toEqual([
    ['one', 'two'],
    ['three'],
  ]);
});

test('small letters above the line belong to it, and not to the line above', () => {
  const rows = textsOf([piece('Kosovo', 50, 112), piece('1', 80, 108, 6), piece('above', 50, 100)]);
  expect(rows).toEqual([['above'], ['Kosovo', '1']]);
});

test('small letters below the line belong to it', () => {
  expect(textsOf([piece('CO', 50, 100), piece('2', 60, 102.8, 6), piece('below', 50, 114)])).toEqual([
    ['CO', '2'],
    ['below'],
  ]);
});

test('a line of small letters under another is a line of its own', () => {
  expect(textsOf([piece('Heading', 50, 100, 16), piece('a note', 50, 112, 8)])).toHaveLength(2);
});

test('no piece is lost or printed twice', () => {
  const some = fc.record({
    text: fc.constantFrom('a', '一', 'word'),
    x: fc.double({ min: 0, max: 500, noNaN: true }),
    y: fc.double({ min: 0, max: 100, noNaN: true }),
    size: fc.constantFrom(6, 10, 16),
    width: fc.constantFrom(5, 20, 100),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 60 }), (pieces) => {
      const all = rowsOf(pieces).flatMap((row) => row.pieces);
      expect(all).toHaveLength(pieces.length);
      expect(new Set(all)).toEqual(new Set(pieces));
    }),
  );
});
