import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stretchesOf } from '../../../../src/ingest/formats/pdf/columns.ts';
import type { Piece } from '../../../../src/ingest/formats/pdf/page.ts';
import { piece } from './pieces.ts';

/** Lines that fill 200 points; the last of each paragraph ends before. */
const column = (name: string, x: number, y: number, paragraphs: readonly number[]): Piece[] => {
  let at = y;
  return paragraphs.flatMap((lines, paragraph) => {
    at += paragraph > 0 ? 8 : 0;
    return Array.from({ length: lines }, (_, line) => {
      at += 12;
      const text = `${name}${paragraph}.${line} `.padEnd(line < lines - 1 ? 40 : 25, 'x');
      return piece(text, x, at);
    });
  });
};

const begins = (pieces: readonly Piece[]) => stretchesOf(pieces).map(([first]) => first?.text.slice(0, 4));

test('two columns are read one after the other, with what stands above and below them', () => {
  const pieces = [
    piece('Title', 200, 80),
    ...column('a', 50, 100, [4, 6, 5]),
    ...column('b', 290, 100, [7, 3, 4]),
    piece('After both columns', 50, 350),
  ];
  expect(begins(pieces)).toEqual(['Titl', 'a0.0', 'b0.0', 'Afte']);
});

test('three columns are', () => {
  const pieces = [
    ...column('a', 20, 100, [4, 6, 5]),
    ...column('b', 240, 100, [7, 3, 4]),
    ...column('c', 460, 103, [9, 5]),
  ];
  expect(begins(pieces)).toEqual(['a0.0', 'b0.0', 'c0.0']);
});

test('a masthead is none: it has too few lines', () => {
  const masthead = [piece('United Nations', 50, 60), piece('A/68/652', 400, 60), piece('Distr.: General', 400, 80)];
  expect(stretchesOf(masthead)).toHaveLength(1);
});

test('the cells of a table are none, though they are wrapped', () => {
  const rows = [3, 2, 4, 3, 2].flatMap((lines, row) => {
    const y = 100 + row * 80;
    return [...column(`a${row}`, 50, y, [lines]), ...column(`b${row}`, 290, y, [6 - lines])];
  });
  expect(stretchesOf(rows)).toHaveLength(1);
});

test('short cells are none', () => {
  const rows = Array.from({ length: 20 }, (_, row) => [
    piece(`Mission ${'x'.repeat(row)}`, 50, 100 + 12 * row),
    piece(String(row * 100), 400, 100 + 12 * row),
  ]);
  expect(stretchesOf(rows.flat())).toHaveLength(1);
});

test('no piece is lost, whatever stands on the page', () => {
  const some = fc.record({
    text: fc.constant('x'),
    x: fc.integer({ min: 0, max: 500 }),
    y: fc.integer({ min: 0, max: 200 }),
    size: fc.constantFrom(6, 10),
    width: fc.constantFrom(5, 100, 200),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 80 }), (pieces) => {
      const all = stretchesOf(pieces).flat();
      expect(all).toHaveLength(pieces.length);
      expect(new Set(all)).toEqual(new Set(pieces));
    }),
  );
});
