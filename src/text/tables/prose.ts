import { type Folded, fold } from '../fold.ts';
import { groupBy } from '../groupBy.ts';
import { overlaps, type Span } from '../span.ts';
import { type Cell, cellsOf } from './cell.ts';
import { type Row, type Table, tablesIn } from './table.ts';

/** A longer name of a row is a text of its own, and is not said again with each cell. */
const LONGEST_NAME = 40;
const HAN = /\p{Script=Han}/u;
const BARE_NUMBER = /\d$/u;

/**
 * A text, folded, with each cell of its tables as a sentence (稳定团的警察为949。), since the reader has learnt from prose. Words said
 * again lead to the cell itself. `isRead` chooses rows.
 */
export function proseOf(text: string, isRead: (row: Row) => boolean = () => true): Folded {
  const tables = tablesIn(text);
  if (tables.length === 0) return fold(text);
  const prose = new Prose(text);
  let at = 0;
  for (const table of tables) {
    prose.add({ start: at, end: table.rows[0]?.start ?? at });
    addTable(table, text, prose, isRead);
    at = table.rows.at(-1)?.end ?? at;
  }
  prose.add({ start: at, end: text.length });
  return prose.folded();
}

function addTable(table: Table, text: string, prose: Prose, isRead: (row: Row) => boolean): void {
  addPair(table, prose);
  const cells = groupBy(cellsOf(table, text), ({ row }) => row);
  for (const row of table.rows.slice(1).filter(isRead)) {
    const own = cells.get(row) ?? [];
    const name = own[0]?.name ?? row.cells[0];
    const isSaid = name && name.end - name.start <= LONGEST_NAME;
    if (name && overlaps(name, row) && (own.length === 0 || !isSaid)) prose.add(name, '。');
    for (const cell of own) prose.addCell(isSaid ? cell : { ...cell, name: null });
  }
}

/** The first row of two cells may head the others, or be the first of pairs: 姓名, 张三. */
function addPair({ rows: [first] }: Table, prose: Prose): void {
  const [name, value, ...others] = first?.cells ?? [];
  if (!first || !name || !value || others.length > 0) return;
  prose.addCell({ ...value, row: first, name, column: null, unit: null });
}

/** Words written one after the other, each character with the place in the raw text that it leads to. */
class Prose {
  readonly #raw: string;
  readonly #places: Span[] = [];
  #words = '';

  constructor(raw: string) {
    this.#raw = raw;
  }

  add({ start, end }: Span, mark = ''): void {
    this.#words += this.#raw.slice(start, end);
    for (let at = start; at < end; at++) this.#places.push({ start: at, end: at + 1 });
    this.#say(mark, { start: end, end });
  }

  addCell(cell: Cell): void {
    const { row, name, column, unit } = cell;
    const words = (span: Span | null | undefined) => (span ? this.#raw.slice(span.start, span.end) : '');
    const isHan = HAN.test(words(name) + words(column) + words(cell));
    if (name && overlaps(name, row)) this.add(name);
    else this.#say(words(name), cell);
    this.#say(`${name && column ? (isHan ? '的' : ', ') : ''}${words(column)}${isHan ? '为' : ': '}`, cell);
    this.add(cell);
    const measure = BARE_NUMBER.test(words(cell)) ? words(unit?.span) : '';
    this.#say(`${measure}${isHan ? '。' : '. '}`, cell);
  }

  #say(words: string, place: Span): void {
    this.#words += words;
    for (let at = 0; at < words.length; at++) this.#places.push(place);
  }

  folded(): Folded {
    const { text, starts, ends } = fold(this.#words);
    return {
      text,
      starts: starts.map((at) => this.#places[at]?.start ?? this.#raw.length),
      ends: ends.map((at) => this.#places[at - 1]?.end ?? this.#raw.length),
    };
  }
}
