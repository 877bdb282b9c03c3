import { joined } from './joined.ts';
import type { Cell, Line, Words } from './lines.ts';
import { isBroken } from './room.ts';

/** In ems: how far apart cells of one column may begin, and how much farther rows are apart than lines of a cell. */
const [ALIGNED, APART] = [0.6, 0.25];
/** In ems: lines of one cell are at most so far apart; rows are farther from each other, but not so far. */
const [CLOSE, FAR] = [1.6, 4];
/** In ems: words of a line that is made to fill its column are not so far apart. */
const WIDE = 3;

/** Rows of tables have fewer lines than this one with the other, where there are as many. */
const [MANY_LINES, LINES_A_ROW] = [12, 5];

/** Numbers are not wrapped. */
const LETTER = /\p{L}/u;

/** Puts the lines of wrapped cells together: each row of a table is one line, its cells in their columns. */
export function withWholeRows(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line;
    if (isStretched(line, whole.at(-1), lines[at + 1])) {
      whole.push(asOne(line));
      at += 1;
      continue;
    }
    const end = endOfTable(lines, at);
    const table = lines.slice(at, end);
    whole.push(...(table.length > 1 ? rowsOf(table) : table));
    at = end;
  }
  return whole;
}

/** Whether a line is one of a paragraph, its words far apart so that it ends where the one above or below it ends. */
const isStretched = (line: Line, ...beside: readonly (Line | undefined)[]): boolean =>
  line.cells.length > 1 &&
  beside.some(
    (other) =>
      other?.cells.length === 1 &&
      other.page === line.page &&
      Math.abs(other.y - line.y) < CLOSE * line.size &&
      Math.abs(other.end - line.end) < APART * line.size,
  );

function asOne({ cells, ...line }: Line): Line {
  const words = { x: line.x, end: line.end, text: line.text.replaceAll('\t', ' ') };
  return { ...line, ...words, cells: [{ ...words, parts: cells, last: line.end }] };
}

/**
 * Whether lines may be columns of text that are read as a table: many with wide gaps that are no rows, or rows that have
 * many lines.
 */
export function areDoubtful(lines: readonly Line[]): boolean {
  let loose = 0;
  for (let at = 0; at < lines.length; ) {
    const end = endOfTable(lines, at);
    const count = end - at;
    if (count === 1 && (lines[at]?.cells.length ?? 0) > 1) loose += 1;
    if (count >= MANY_LINES && rowsOf(lines.slice(at, end)).length * LINES_A_ROW <= count) return true;
    at = end;
  }
  return loose >= MANY_LINES;
}

/** A row with what stands of it on the next page; null where the line there is none of it. */
export function withRest(row: Line, line: Line): Line | null {
  return goesOn(row, line) ? merged(row, line) : null;
}

/** The line after the table that begins at `from`; the next where none does. */
function endOfTable(lines: readonly Line[], from: number): number {
  let end = from + 1;
  let columns = lines[from]?.cells ?? [];
  if (columns.length < 2) return end;
  for (let line = lines[end]; line; line = lines[end]) {
    const pitch = line.y - (lines[end - 1]?.y ?? 0);
    const fits = line.cells.length > 1 ? share(line, columns) : isWithin(line, columns) && pitch < CLOSE * line.size;
    if (pitch > FAR * line.size || !fits) break;
    if (line.cells.length > columns.length) columns = line.cells;
    end += 1;
  }
  // One row alone is none: a line of it could not tell a cell from a paragraph below it.
  return lines.slice(from + 1, end).some(({ cells }) => cells.length > 1) ? end : from + 1;
}

/** Whether a cell after the first stands in a column: at its left, in its middle or, far from the cell before it, at its right. */
const share = ({ cells, size }: Line, columns: readonly Cell[]): boolean =>
  cells.slice(1).some((cell, at) => {
    const isFar = cell.x - (cells[at]?.end ?? 0) > WIDE * size;
    const differences = (column: Words) => [
      cell.x - column.x,
      (cell.x + cell.end - column.x - column.end) / 2,
      ...(isFar ? [cell.end - column.end] : []),
    ];
    return columns.slice(1).some((column) => differences(column).some((each) => Math.abs(each) < ALIGNED * size));
  });

/** Whether a line of one cell stands in one column. */
function isWithin(line: Line, columns: readonly Cell[]): boolean {
  const [first, next] = columns;
  if (first && isAt(line, first, line.size)) return line.end < (next?.x ?? 0);
  return columns.some(({ parts }) => parts.some((part) => isAt(line, part, line.size)));
}

const isAt = (one: Words, other: Words, size: number): boolean => Math.abs(one.x - other.x) < ALIGNED * size;

const overlap = (one: Words, other: Words): boolean => one.x < other.end && other.x < one.end;

function rowsOf(table: readonly Line[]): Line[] {
  const columns = columnsOf(table);
  const pitches = table.slice(1).map((line, at) => line.y - (table[at]?.y ?? 0));
  const least = pitches.reduce((one, other) => Math.min(one, other));
  const isPadded = (pitch: number, size: number) => pitch > least + APART * size || least > CLOSE * size;
  const arePadded = table.slice(1).some(({ size }, at) => isPadded(pitches[at] ?? 0, size));
  const rows: Line[] = [];
  for (const [at, each] of table.entries()) {
    const line = inColumns(each, columns);
    const row = rows.at(-1);
    const isSame = row && (arePadded ? !isPadded(pitches[at - 1] ?? 0, line.size) : goesOn(row, line));
    if (isSame) rows[rows.length - 1] = merged(row, line);
    else rows.push(line);
  }
  return rows;
}

/** So many rows show by what is white in all of them where a narrow gap parts columns. */
const FEWEST_ROWS = 4;

/** Where columns begin and end, by the lines that have the most cells: a cell of others may reach over several. */
function columnsOf(table: readonly Line[]): Words[] {
  const most = table.reduce((count, { cells }) => Math.max(count, cells.length), 0);
  const rows = table.filter(({ cells }) => cells.length === most);
  const words = rows
    .flatMap(({ cells }) => cells)
    .flatMap((cell): readonly Words[] => (rows.length < FEWEST_ROWS ? [cell] : cell.parts));
  const columns: Words[] = [];
  for (const each of words.toSorted((one, other) => one.x - other.x)) {
    const column = columns.at(-1);
    if (column && overlap(column, each))
      columns[columns.length - 1] = { ...column, end: Math.max(column.end, each.end) };
    else columns.push(each);
  }
  return columns;
}

/** A line with a cell for each column, empty where nothing stands; each reaches to the next column. */
function inColumns(line: Line, columns: readonly Words[]): Line {
  const parts = line.cells.flatMap((cell) => partsOf(cell, columns, line.size));
  const cells = columns.map(({ x, end }, at): Cell => {
    const within = parts.filter((part) => columnOf(part, columns, line.size) === at);
    const text = within.map((part) => part.text).join(' ');
    const next = columns[at + 1];
    const last = within.at(-1)?.end ?? x;
    return { x, end: next ? next.x - APART * line.size : Math.max(end, last), text, parts: within, last };
  });
  return { ...line, cells, text: printed(cells) };
}

/** The words of a cell, parted where a column begins at one of its narrower gaps. */
function partsOf({ parts, ...words }: Cell, columns: readonly Words[], size: number): Words[] {
  const begins = (part: Words) => columns.some((column) => isAt(part, column, size));
  if (!parts.slice(1).some(begins)) return [words];
  const found: Words[] = [];
  for (const part of parts) {
    const before = found.at(-1);
    if (!before || begins(part)) found.push(part);
    else found[found.length - 1] = { ...before, end: part.end, text: `${before.text} ${part.text}` };
  }
  return found;
}

const columnOf = ({ x }: Words, columns: readonly Words[], size: number): number =>
  Math.max(
    columns.findLastIndex((column) => column.x <= x + ALIGNED * size),
    0,
  );

/** Whether all that stands in a line goes on with what is above it: words, in cells that end only because they had to. */
const goesOn = (row: Line, line: Line): boolean =>
  row.cells.length > 1 &&
  line.cells
    .filter(({ text }) => text !== '')
    .every((cell) => {
      const above = row.cells.find((each) => isAt(each, cell, line.size));
      const areWords = above && LETTER.test(above.text) && LETTER.test(cell.text);
      return areWords && !isBroken(above.last, above.end, cell.parts[0] ?? cell, line.size);
    });

function merged(row: Line, line: Line): Line {
  const cells = row.cells.map((cell): Cell => {
    const below = line.cells.find((each) => isAt(each, cell, line.size) && each.text !== '');
    return below ? { ...cell, text: joined(cell.text, below.text), last: below.last } : cell;
  });
  return { ...row, y: line.y, cells, text: printed(cells) };
}

const printed = (cells: readonly Cell[]): string =>
  cells
    .map(({ text }) => text)
    .join('\t')
    .trimEnd();
