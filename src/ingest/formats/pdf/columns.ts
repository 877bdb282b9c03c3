import type { Piece } from './page.ts';
import { type Row, rowsOf } from './rows.ts';

interface Gap {
  readonly start: number;
  readonly end: number;
}

/** A gutter is at least one em wide. */
const GUTTER = 1;
/** A column has at least so many lines, of which most are nearly full. */
const FEWEST_LINES = 5;
const [MOST, FULL] = [0.6, 0.7];
/** In ems: what is farther below is not of the column; what is closer stands beside it; and its least width. */
const [FAR, CLOSE, NARROWEST] = [3, 0.9, 8];
/** More rows or gaps than a page has; they are read as they stand. */
const [MOST_ROWS, MOST_GAPS] = [200, 6];

/** Parts what a page prints into stretches in the order in which they are read: column after column. */
export function stretchesOf(pieces: readonly Piece[]): (readonly Piece[])[] {
  const rows = rowsOf(pieces);
  if (rows.length > MOST_ROWS) return [pieces];
  const stretches: (readonly Piece[])[] = [];
  let plain: Piece[] = [];
  for (let at = 0; at < rows.length; ) {
    const found = columnsFrom(rows, at);
    if (found) {
      if (plain.length > 0) stretches.push(plain);
      plain = [];
      stretches.push(...found.columns);
      at = found.next;
    } else {
      plain.push(...(rows[at] as Row).pieces);
      at += 1;
    }
  }
  return plain.length > 0 ? [...stretches, plain] : stretches;
}

/** The columns that begin at a row, and the row after them; null where none begin. */
function columnsFrom(rows: readonly Row[], from: number) {
  for (const gap of gapsOf(beside(rows, from))) {
    const { gutter, next } = extent(rows, from, gap);
    const pieces = rows.slice(from, next).flatMap((row) => row.pieces);
    const left = pieces.filter((piece) => piece.x + piece.width <= gutter.start + 1);
    const right = pieces.filter((piece) => piece.x >= gutter.end - 1);
    if (!isColumn(left)) continue;
    const others = stretchesOf(right);
    const [second = []] = others;
    if (isColumn(second) && !areCells(rowsOf(left), rowsOf(second))) return { columns: [left, ...others], next };
  }
  return null;
}

/** A row with the one below it, if that is so close that it must be of another column. */
function beside(rows: readonly Row[], at: number): Row {
  const [row, next] = [rows[at] as Row, rows[at + 1]];
  const isClose = next && next.y - row.y < CLOSE * row.size;
  const pieces = isClose ? [...row.pieces, ...next.pieces].toSorted((one, other) => one.x - other.x) : row.pieces;
  return { ...row, pieces };
}

/** How far down a gap goes on, narrowed to what is white in all rows. */
function extent(rows: readonly Row[], from: number, gap: Gap): { gutter: Gap; next: number } {
  let gutter = gap;
  let next = from + 1;
  for (let before = rows[from]; before; next += 1) {
    const row = rows[next];
    const white = row && row.y - before.y <= FAR * row.size ? whiteIn(row, gutter) : null;
    if (!white) break;
    gutter = white;
    before = row;
  }
  return { gutter, next };
}

/** What of a gutter is white in a row; null where a gutter no longer fits. */
function whiteIn(row: Row, gutter: Gap): Gap | null {
  const white = [
    { start: Number.NEGATIVE_INFINITY, end: row.pieces[0]?.x ?? 0 },
    ...gapsOf(row),
    { start: endOf(row), end: Number.POSITIVE_INFINITY },
  ].map((gap) => ({ start: Math.max(gap.start, gutter.start), end: Math.min(gap.end, gutter.end) }));
  return white.find(({ start, end }) => end - start >= GUTTER * row.size) ?? null;
}

function gapsOf({ pieces, size }: Row): Gap[] {
  const gaps: Gap[] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const { x, width } of pieces) {
    if (x - end >= GUTTER * size && gaps.length < MOST_GAPS) gaps.push({ start: end, end: x });
    end = end === Number.POSITIVE_INFINITY ? x + width : Math.max(end, x + width);
  }
  return gaps;
}

const endOf = ({ pieces }: Row): number => pieces.reduce((end, { x, width }) => Math.max(end, x + width), 0);

/** Whether text is set as a column is: many lines, nearly all of one width. */
function isColumn(pieces: readonly Piece[]): boolean {
  const lines = rowsOf(pieces).map((row) => ({ start: row.pieces[0]?.x ?? 0, end: endOf(row) }));
  const start = lines.reduce((least, line) => Math.min(least, line.start), Number.POSITIVE_INFINITY);
  const end = lines.reduce((most, line) => Math.max(most, line.end), 0);
  const full = lines.filter((line) => line.end - line.start >= FULL * (end - start));
  const isWide = end - start >= NARROWEST * (pieces[0]?.size ?? 0);
  return isWide && lines.length >= FEWEST_LINES && full.length >= MOST * lines.length;
}

/** Whether two columns are those of a table: then what begins after a gap begins beside what begins after one. */
function areCells(left: readonly Row[], right: readonly Row[]): boolean {
  const [starts, others] = [startsOf(left), startsOf(right)];
  const beside = (y: number, all: readonly Row[]) => all.some((row) => Math.abs(row.y - y) < 0.3 * row.size);
  const aligned = [...starts.filter(({ y }) => beside(y, others)), ...others.filter(({ y }) => beside(y, starts))];
  const count = starts.length + others.length;
  return count > 0 && aligned.length >= MOST * count;
}

/** The lines, after the first, that a gap parts from the one above. */
function startsOf(rows: readonly Row[]): Row[] {
  const pitches = rows.slice(1).map((row, at) => row.y - (rows[at]?.y ?? 0));
  const least = pitches.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  return rows.slice(1).filter((_, at) => (pitches[at] ?? 0) > 1.25 * least);
}
