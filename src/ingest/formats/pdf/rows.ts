import type { Piece } from './page.ts';

/** Pieces whose letters stand on one line across the page, from left to right, with what is raised and lowered beside them. */
export interface Row {
  readonly y: number;
  readonly size: number;
  readonly pieces: readonly Piece[];
}

/** In ems: letters as far apart stand on one line; smaller ones as far above are raised, as far below lowered. */
const [SAME, RAISED, LOWERED] = [0.25, 0.65, 0.35];
/** Raised letters are at most so large, and so many to a line. */
const SMALL = 0.85;
const MOST_RAISED = 40;

/** Puts pieces on rows, from top to bottom. */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: Piece[][] = [];
  for (const piece of pieces.toSorted((one, other) => one.y - other.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && piece.y - first.y <= SAME * Math.min(piece.size, first.size)) row.push(piece);
    else rows.push([piece]);
  }
  return withRaised(rows.map(rowOf));
}

/** Takes each row of raised letters into the one below, each of lowered ones into the one above. */
function withRaised(rows: readonly Row[]): Row[] {
  const kept: Row[] = [];
  let raised: readonly Piece[] = [];
  for (const [at, row] of rows.entries()) {
    const [before, next] = [kept.at(-1), rows[at + 1]];
    if (next && isAside(row, next, RAISED)) raised = [...raised, ...row.pieces];
    else {
      const whole = raised.length > 0 ? rowOf([...raised, ...row.pieces]) : row;
      raised = [];
      if (before && isAside(row, before, LOWERED)) kept[kept.length - 1] = rowOf([...before.pieces, ...whole.pieces]);
      else kept.push(whole);
    }
  }
  return kept;
}

const isAside = (small: Row, row: Row, most: number): boolean =>
  small.size <= SMALL * row.size &&
  Math.abs(row.y - small.y) <= most * row.size &&
  small.pieces.length <= MOST_RAISED &&
  small.pieces.every((piece) => isBeside(piece, row));

const isBeside = ({ x, width }: Piece, row: Row): boolean =>
  row.pieces.some(
    (piece) => Math.abs(piece.x + piece.width - x) < row.size || Math.abs(x + width - piece.x) < row.size,
  );

function rowOf(pieces: readonly Piece[]): Row {
  const largest = pieces.reduce((one, other) => (other.size > one.size ? other : one));
  return { y: largest.y, size: largest.size, pieces: pieces.toSorted((one, other) => one.x - other.x) };
}
