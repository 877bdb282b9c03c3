import type { Paragraph } from '../../report/paragraph.ts';
import type { Library } from '../../search/library.ts';
import { covers, periodsIn } from '../../text/dates/periods.ts';
import { fold } from '../../text/fold.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { type Cell, cellsOf } from '../../text/tables/cell.ts';
import { nameAlone } from '../../text/tables/columnUnit.ts';
import { tablesIn } from '../../text/tables/table.ts';
import { kinOf, type Understood } from '../question/understand.ts';

/** A shorter name stands in other words by chance. */
const SHORTEST_NAME = 2;

export interface NamedCell extends Span {
  /** Whether the question names its row and its column. */
  readonly isNamed: boolean;
}

/**
 * The cell of an answer: the reader sees each row of a table, but may take the cell of another thing or year than the question
 * names, or the words above the table. An answer over several cells begins in its own. Null where no cell answers.
 */
export function namedCell(place: Span, paragraph: Paragraph, asked: Understood, library: Library): NamedCell | null {
  const { text } = paragraph;
  const { mentions } = library.factsOf(paragraph);
  const kin = asked.entities.flatMap((entity) => kinOf(entity, library));
  const tables = tablesIn(text).map((table) => cellsOf(table, text));
  const isRead = (cell: Cell) => overlaps(cell, place);
  const held = tables.find((cells) => cells.some(isRead));
  if (held) return cellIn(held, held.find(isRead));
  return tables.map((cells) => cellIn(cells)).find((cell) => cell?.isNamed) ?? null;

  /** Of one table: in the row and column named, or else those of the cell that was read. */
  function cellIn(cells: readonly Cell[], read?: Cell): NamedCell | null {
    const rows = namedIn(cells.map(({ name }) => name));
    const columns = namedIn(cells.map(({ column }) => column));
    const isNamed = rows.length > 0 && columns.length > 0;
    const isRowOf = (name: Span | null) => (rows.length === 0 && name === read?.name) || rows.includes(name);
    const isColumnOf = (column: Span | null) =>
      (columns.length === 0 && column === read?.column) || columns.includes(column);
    const row = read && isRowOf(read.name) ? read.row : cells.find(({ name }) => isRowOf(name))?.row;
    const column =
      read && isColumnOf(read.column) ? read.column : cells.find((cell) => isColumnOf(cell.column))?.column;
    const found = cells.find((cell) => cell.row === row && cell.column === column) ?? read;
    return found ? { start: found.start, end: found.end, isNamed } : null;
  }

  /** Those that the question names, but not as a part of a longer name. */
  function namedIn(spans: readonly (Span | null)[]): (Span | null)[] {
    const named = [...new Set(spans)].flatMap((span) => {
      const words = span ? nameAlone(fold(text.slice(span.start, span.end)).text) : '';
      return span && isNamed(span, words) ? [{ span, words }] : [];
    });
    return named.filter(({ words }) => !named.some((other) => isPart(words, other.words))).map(({ span }) => span);
  }

  function isNamed(span: Span, words: string): boolean {
    if (words.length >= SHORTEST_NAME && asked.folded.includes(words)) return true;
    if (mentions.some((mention) => contains(span, mention.span) && kin.includes(mention.entity))) return true;
    return periodsIn(words).some((held) => asked.periods.some((period) => covers(held, period)));
  }
}

const isPart = (words: string, longer: string): boolean => longer.length > words.length && longer.includes(words);
