import { type Line, linesOf } from '../../../../src/ingest/formats/pdf/lines.ts';
import type { Piece } from '../../../../src/ingest/formats/pdf/page.ts';

/** A piece of text in letters of half an em, Han of a whole one. */
export function piece(text: string, x: number, y: number, size = 10): Piece {
  const ems = Array.from(text, (letter) => (/\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u.test(letter) ? 1 : 0.5));
  return { text, x, y, width: size * ems.reduce((sum, each) => sum + each, 0), size };
}

/** Lines of a page, 12 points apart from `y` on; tabs part cells, each of which begins at a place of `columns`. */
export function linesAt(
  texts: readonly string[],
  { x = 50, y = 100, page = 1, size = 10, columns = [x] as readonly number[] } = {},
): Line[] {
  const pieces = texts.flatMap((text, at) =>
    text
      .split('\t')
      .flatMap((cell, column) => (cell === '' ? [] : [piece(cell, columns[column] ?? x, y + 12 * at, size)])),
  );
  return linesOf(pieces, page);
}
