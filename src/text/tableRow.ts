import { joinNeighbours } from './joinNeighbours.ts';
import { type Span, withoutSpace } from './span.ts';

/** Counted from 1 as printed, so that the head of a table is its first row. */
export interface TableRow {
  /** Which table of the text; null for the only one. */
  readonly table: number | null;
  readonly row: number;
}

/** Numbers of lines, the last one included. */
interface Lines {
  readonly first: number;
  readonly last: number;
}

/** The row in which a span stands; null outside tables and for several rows. */
export function rowOf(text: string, { start, end }: Span): TableRow | null {
  if (!text.includes('\t') || text.slice(start, end).includes('\n')) return null;
  const line = lineAt(text, start);
  const tables = tablesIn(text);
  const at = tables.findIndex(({ first, last }) => first <= line && line <= last);
  const found = tables[at];
  return found ? { table: tables.length > 1 ? at + 1 : null, row: line - found.first + 1 } : null;
}

/** The first row of the table in whose further rows a span stands, which heads them; null outside tables and in that row itself. */
export function headOf(text: string, span: Span): (Span & TableRow) | null {
  const found = rowOf(text, span);
  if (!found || found.row === 1) return null;
  const lines = text.split('\n');
  const at = lineAt(text, span.start) - found.row + 1;
  const start = lines.slice(0, at).join('\n').length + Number(at > 0);
  return { ...found, row: 1, start, end: start + (lines[at]?.length ?? 0) };
}

/** Whether a span reaches from one row of a table into another. */
export function isOverRows(text: string, span: Span): boolean {
  const { start, end } = withoutSpace(text, span);
  if (!text.slice(start, end).includes('\n')) return false;
  const [above, below] = [lineAt(text, start), lineAt(text, end)];
  return tablesIn(text).some(({ first, last }) => first <= above && below <= last);
}

/** The number of the line in which an offset stands, from 0. */
const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length - 1;

/** A row has tabs between its cells. A line of one cell between two of them is a row as well: it heads those below it. */
function tablesIn(text: string): Lines[] {
  const rows = text.split('\n').flatMap((line, at): Lines[] => (line.includes('\t') ? [{ first: at, last: at }] : []));
  const tables = joinNeighbours(rows, (above, below) =>
    below.first - above.last <= 2 ? { first: above.first, last: below.last } : null,
  );
  return tables.filter(({ first, last }) => first < last);
}
