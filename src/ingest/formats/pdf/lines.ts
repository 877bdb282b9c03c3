import { superscript } from '../../../text/superscript.ts';
import { collapsed } from '../whiteSpace.ts';
import type { Piece } from './page.ts';
import { type Row, rowsOf } from './rows.ts';

/** What stands together in a line; several where wide gaps part them, as in the row of a table. */
export interface Cell {
  readonly x: number;
  readonly end: number;
  readonly text: string;
}

export interface Line {
  readonly page: number;
  readonly y: number;
  readonly size: number;
  readonly x: number;
  readonly end: number;
  readonly cells: readonly Cell[];
  /** The cells, parted by tabs. */
  readonly text: string;
}

/** In ems: a gap parts words, or cells; letters raised so far above the line are a mark. */
const [WORD_GAP, CELL_GAP, RAISED] = [0.15, 1.5, 0.15];
const SMALL = 0.85;

/** A number, letter or dash before a paragraph, and the mark before a note: the gap after it parts no cells. */
const LABEL = /^(?:[(（[]?[\p{L}\p{N}]{1,4}(?: bis| ter)?[.．、)）\]/]|[-–—•·*†]+|[⁰¹²³⁴-⁹]+)$/u;
const MARK = /^\d{1,3}(?:[,，、]\s*\d{1,3})*\/?$/u;
const LETTER_SPACED = /^(?:\p{Script=Han}\t){1,5}\p{Script=Han}$/u;

/** The lines of a stretch of a page, from top to bottom. */
export const linesOf = (pieces: readonly Piece[], page: number): Line[] =>
  rowsOf(pieces).map((row) => lineOf(row, page));

function lineOf(row: Row, page: number): Line {
  const groups: Piece[][] = [];
  for (const piece of row.pieces) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const isFar = before && piece.x - (before.x + before.width) > CELL_GAP * row.size;
    const isAfterLabel = groups.length === 1 && group && LABEL.test(textOf(group, row));
    if (group && (!isFar || isAfterLabel)) group.push(piece);
    else groups.push([piece]);
  }
  const cells = groups.map((group) => cellOf(group, row));
  const spaced = cells.map(({ text }) => text).join('\t');
  const isOne = LETTER_SPACED.test(spaced);
  const text = isOne ? spaced.replaceAll('\t', '') : spaced;
  const [first, last] = [cells[0] as Cell, cells.at(-1) as Cell];
  const whole = { x: first.x, end: last.end };
  return { page, y: row.y, size: row.size, ...whole, text, cells: isOne ? [{ ...whole, text }] : cells };
}

function cellOf(pieces: readonly Piece[], row: Row): Cell {
  const [first, last] = [pieces[0] as Piece, pieces.at(-1) as Piece];
  return { x: first.x, end: last.x + last.width, text: textOf(pieces, row) };
}

function textOf(pieces: readonly Piece[], row: Row): string {
  let text = '';
  let end = Number.POSITIVE_INFINITY;
  for (const [at, piece] of pieces.entries()) {
    if (isTwice(piece, pieces[at - 1])) continue;
    text += `${piece.x - end > WORD_GAP * row.size ? ' ' : ''}${markOf(piece, row) ?? piece.text}`;
    end = piece.x + piece.width;
  }
  return collapsed(text);
}

/** Whether a piece is printed a second time over itself: so some programs make letters bold. */
const isTwice = (piece: Piece, before: Piece | undefined): boolean =>
  before?.text === piece.text && piece.x - before.x < 0.1 * piece.size;

/** The footnote mark that a raised number is. */
function markOf({ text, y, size }: Piece, row: Row): string | null {
  const number = text.trim();
  const isRaised = size <= SMALL * row.size && row.y - y >= RAISED * row.size;
  return isRaised && MARK.test(number) ? superscript(number.replace('/', '')) : null;
}
