/** Columns after these are not kept in line: a page could fill the memory with empty cells. */
const WIDEST = 100;
const HIGHEST = 1_000;

/** How many columns and rows a cell takes. */
export interface Span {
  readonly columns: number;
  readonly rows: number;
}

/** The rows of a table, in which each cell stands in its column: what another cell covers is empty. */
export class Grid {
  /** By column: how many rows are still covered by a cell above. */
  readonly #covered: number[] = [];
  #row: string[] = [];

  add(text: string, { columns, rows }: Span): void {
    this.#skip();
    for (let column = 0; column < columns; column += 1) {
      const isInLine = this.#row.length < WIDEST;
      if (rows > 1 && isInLine) this.#covered[this.#row.length] = rows - 1;
      if (column > 0 && !isInLine) break;
      this.#row.push(column === 0 ? text : '');
    }
  }

  /** The cells of the row, parted by tabs; '' where all are empty. */
  endRow(): string {
    this.#skip();
    const row = this.#row.join('\t').trimEnd();
    this.#row = [];
    return row;
  }

  #skip(): void {
    for (let left = this.#left(); left > 0; left = this.#left()) {
      this.#covered[this.#row.length] = left - 1;
      this.#row.push('');
    }
  }

  #left = (): number => this.#covered[this.#row.length] ?? 0;
}

/** The span that the attributes of a cell say; 1 where they say nothing that counts. */
export const spanOf = (columns: string | undefined, rows: string | undefined): Span => ({
  columns: within(columns, WIDEST),
  rows: within(rows, HIGHEST),
});

const within = (attribute: string | undefined, most: number): number =>
  Math.min(Math.max(Number.parseInt(attribute ?? '1', 10) || 1, 1), most);
