import { joined } from './joined.ts';
import type { Cell, Line } from './lines.ts';

/** In ems: where cells of one column may begin apart, and how much farther rows are apart than lines of one cell. */
const [ALIGNED, APART] = [0.6, 0.25];

/** Puts the lines of wrapped cells together: each row of a table is one line, its cells in their columns. */
export function withWholeRows(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = endOfTable(lines, at);
    const table = lines.slice(at, end);
    whole.push(...(table.length > 1 ? rowsOf(table) : table));
    at = end;
  }
  return whole;
}

/** The line after the table that begins at `from`; the next where none does. */
function endOfTable(lines: readonly Line[], from: number): number {
  let end = from + 1;
  let columns = lines[from]?.cells ?? [];
  if (columns.length < 2) return end;
  for (let line = lines[end]; line; line = lines[end]) {
    const before = lines[end - 1] as Line;
    const isNear = line.page === before.page && line.y - before.y < 4 * line.size;
    const fits = line.cells.length > 1 ? share(line.cells, columns, line.size) : isWithin(line, before, columns);
    if (!isNear || !fits) break;
    if (line.cells.length > columns.length) columns = line.cells;
    end += 1;
  }
  return end;
}

/** Whether more than one column begins at the same place. */
const share = (cells: readonly Cell[], columns: readonly Cell[], size: number): boolean =>
  cells.filter((cell) =>
    columns.some((column) => overlap(cell, column) || Math.abs(cell.x - column.x) < ALIGNED * size),
  ).length >= 2;

/** Whether a line of one cell goes on with a cell of the line close above it. */
function isWithin(line: Line, before: Line, columns: readonly Cell[]): boolean {
  const [next] = columns.slice(1);
  const isClose = line.y - before.y < 1.6 * line.size;
  const isFirst = Math.abs(line.x - (columns[0]?.x ?? 0)) < ALIGNED * line.size && line.end < (next?.x ?? 0);
  const isOther = columns.slice(1).some((column) => Math.abs(line.x - column.x) < ALIGNED * line.size);
  return isClose && (isFirst || isOther);
}

const overlap = (one: Cell, other: Cell): boolean => one.x < other.end && other.x < one.end;

function rowsOf(table: readonly Line[]): Line[] {
  const columns = columnsOf(table);
  const pitches = table.slice(1).map((line, at) => line.y - (table[at]?.y ?? 0));
  const least = pitches.reduce((one, other) => Math.min(one, other));
  const size = table[0]?.size ?? 1;
  const arePadded = pitches.some((pitch) => pitch > least + APART * size);
  const rows: Line[][] = [];
  for (const [at, line] of table.entries()) {
    const isFar = (pitches[at - 1] ?? 0) > least + APART * size;
    const isLoose = least > 1.6 * size;
    const begins = at === 0 || isLoose || (arePadded ? isFar : columnOf(line.cells[0] as Cell, columns) === 0);
    if (begins) rows.push([line]);
    else rows.at(-1)?.push(line);
  }
  return rows.map((lines) => rowOf(lines, columns));
}

/** Where columns begin and end, by the lines that have the most cells: a cell of others may reach over several. */
function columnsOf(table: readonly Line[]): Cell[] {
  const most = table.reduce((count, { cells }) => Math.max(count, cells.length), 0);
  const cells = table
    .flatMap(({ cells }) => (cells.length === most ? cells : []))
    .toSorted((one, other) => one.x - other.x);
  const columns: Cell[] = [];
  for (const cell of cells) {
    const column = columns.at(-1);
    if (column && overlap(column, cell))
      columns[columns.length - 1] = { ...column, end: Math.max(column.end, cell.end) };
    else columns.push(cell);
  }
  return columns;
}

const columnOf = (cell: Cell, columns: readonly Cell[]): number =>
  Math.max(
    columns.findLastIndex((column) => column.x <= cell.x + 1),
    0,
  );

function rowOf(lines: readonly Line[], columns: readonly Cell[]): Line {
  const [first] = lines as [Line];
  const texts = columns.map((_, at) =>
    lines.flatMap(({ cells }) => cells.filter((cell) => columnOf(cell, columns) === at).map(({ text }) => text)),
  );
  const cells = columns.map((column, at) => ({ ...column, text: (texts[at] ?? []).reduce(joined, '') }));
  return {
    ...first,
    cells,
    text: cells
      .map(({ text }) => text)
      .join('\t')
      .trimEnd(),
  };
}
