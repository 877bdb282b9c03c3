import { contains, type Span, withoutSpace } from '../span.ts';
import { tablesIn } from './table.ts';

/** Counted from 1 as printed, so that the head of a table is its first row. */
export interface TableRow {
  /** Which table of the text; null for the only one. */
  readonly table: number | null;
  readonly row: number;
}

/** The row in which a span stands; null outside tables and for several rows. */
export function rowOf(text: string, span: Span): TableRow | null {
  return placeOf(text, span)?.place ?? null;
}

/** The first row of the table in whose further rows a span stands, which heads them; null outside tables and in that row itself. */
export function headOf(text: string, span: Span): (Span & TableRow) | null {
  const found = placeOf(text, span);
  if (!found || found.place.row === 1) return null;
  const { start, end } = found.head;
  return { ...found.place, row: 1, start, end };
}

function placeOf(text: string, { start, end }: Span): { readonly place: TableRow; readonly head: Span } | null {
  const tables = tablesIn(text);
  for (const [at, { rows }] of tables.entries()) {
    const row = rows.findIndex((each) => contains(each, { start, end }));
    const [head] = rows;
    if (row >= 0 && head) return { place: { table: tables.length > 1 ? at + 1 : null, row: row + 1 }, head };
  }
  return null;
}

/** Whether a span reaches from one row of a table into another. */
export function isOverRows(text: string, span: Span): boolean {
  const { start, end } = withoutSpace(text, span);
  return tablesIn(text).some(({ rows }) => {
    const [above, below] = [start, end].map((at) => rows.findIndex((row) => row.start <= at && at <= row.end));
    return above !== below && above !== -1 && below !== -1;
  });
}
