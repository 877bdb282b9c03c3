import { joinNeighbours } from '../joinNeighbours.ts';
import { type Span, withoutSpace } from '../span.ts';

/** A line of a table. The cells are without the space around them; an empty cell is an empty span. */
export interface Row extends Span {
  readonly cells: readonly Span[];
}

/** The first row heads the others. */
export interface Table {
  readonly rows: readonly Row[];
}

/** A sentence, or a line that leads to what follows, stands between two tables. */
const SENTENCE = /[。：；.:;]\s*$/u;

/** A row has tabs between its cells. A line of one cell between two of them is a row as well: it heads those below it. */
export function tablesIn(text: string): readonly Table[] {
  if (!text.includes('\t')) return [];
  if (last?.text !== text) last = { text, tables: readTables(text) };
  return last.tables;
}

/** Each sentence, figure and row of a text asks for its tables, one after the other. */
let last: { readonly text: string; readonly tables: readonly Table[] } | null = null;

function readTables(text: string): Table[] {
  const lines = linesOf(text);
  const rows = lines.flatMap((line, at) =>
    text.slice(line.start, line.end).includes('\t') ? [{ first: at, last: at }] : [],
  );
  const isBetween = (at: number) => SENTENCE.test(text.slice(lines[at]?.start, lines[at]?.end));
  const tables = joinNeighbours(rows, (above, below) => {
    const gap = below.first - above.last;
    return gap === 1 || (gap === 2 && !isBetween(above.last + 1)) ? { first: above.first, last: below.last } : null;
  });
  return tables
    .filter(({ first, last }) => first < last)
    .map(({ first, last }) => ({ rows: lines.slice(first, last + 1).map((line) => rowAt(text, line)) }));
}

function linesOf(text: string): Span[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}

function rowAt(text: string, line: Span): Row {
  let start = line.start;
  const cells = text
    .slice(line.start, line.end)
    .split('\t')
    .map((cell) => {
      const span = { start, end: start + cell.length };
      start = span.end + 1;
      return cell.trim() === '' ? { start: span.start, end: span.start } : withoutSpace(text, span);
    });
  return { ...line, cells };
}
