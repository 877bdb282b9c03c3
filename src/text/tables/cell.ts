import { type Span, withoutSpace } from '../span.ts';
import { type ColumnUnit, columnUnit } from './columnUnit.ts';
import { type Row, type Table, tablesIn } from './table.ts';

/** A cell below the head of a table, with what says of what it is. Empty cells are none. */
export interface Cell extends Span {
  readonly row: Row;
  /** The cell that names the row; null where none does. A cell left empty goes on with the name above it. */
  readonly name: Span | null;
  /** The cell that heads the column. */
  readonly column: Span | null;
  /** From the head of the column, the name of the row or the line above the table. */
  readonly unit: ColumnUnit | null;
}

/** Numbers of rows (序号) name nothing. */
const SERIAL = /^\d{1,3}[.．、]?$/u;

/** In the order of the text. The cells that name rows are not among them. */
export const cellsIn = (text: string): Cell[] => tablesIn(text).flatMap((table) => cellsOf(table, text));

export function cellsOf({ rows }: Table, text: string): Cell[] {
  const [head, ...others] = rows;
  if (!head) return [];
  const above = columnUnit(text, lineAbove(head, text));
  const cells: Cell[] = [];
  let last: Span | null = null;
  for (const row of others) {
    const at = nameAt(row, text);
    const name: Span | null = filled(row.cells[at]) ?? last;
    last = name;
    for (const [place, { start, end }] of row.cells.entries()) {
      if (place <= at || end === start) continue;
      const column = filled(head.cells[place]);
      const unit = (column && columnUnit(text, column)) ?? (name && columnUnit(text, name)) ?? above;
      cells.push({ start, end, row, name, column, unit });
    }
  }
  return cells;
}

const filled = (cell: Span | undefined): Span | null => (cell && cell.end > cell.start ? cell : null);

function nameAt({ cells }: Row, text: string): number {
  const [first] = cells;
  return first && cells.length > 2 && SERIAL.test(text.slice(first.start, first.end)) ? 1 : 0;
}

function lineAbove({ start }: Row, text: string): Span {
  const end = Math.max(0, start - 1);
  return withoutSpace(text, { start: text.lastIndexOf('\n', end - 1) + 1, end });
}
