import { Grid, type Span } from '../grid.ts';
import { collapsed } from '../whiteSpace.ts';

/** Puts the blocks of a page together from the pieces that come in. */
export class Blocks {
  readonly #finished: string[] = [];
  #open = '';
  #mark = '';
  #grid = new Grid();
  /** The blocks of the cell, within a row. */
  #cell: string[] | null = null;
  /** How many `pre` are open. */
  preformatted = 0;

  add(text: string): void {
    this.#open += this.preformatted > 0 ? text.replaceAll(/\r\n?/gu, '\n') : text.replaceAll(/[\n\r]/gu, ' ');
  }

  /** Ends the line, as `br` does; two of them end the paragraph, as pages without `p` have it. */
  endLine(): void {
    this.#open += '\n';
  }

  /** Sets a mark before the next block; that of a list before that of the list within. */
  mark(mark: string): void {
    this.#mark += mark;
  }

  /** Drops a mark that no block has taken: the item was empty. */
  dropMark(): void {
    this.#mark = '';
  }

  end(): void {
    const text = this.#text();
    this.#open = '';
    if (!text) return;
    (this.#cell ?? this.#finished).push(`${this.#mark}${text}`);
    this.#mark = '';
  }

  startTable(): void {
    this.end();
    this.#grid = new Grid();
  }

  startRow(): void {
    this.end();
    this.#cell = [];
  }

  endCell(span: Span): void {
    this.end();
    if (!this.#cell) return;
    this.#grid.add(this.#cell.join(' '), span);
    this.#cell = [];
  }

  endRow(): void {
    this.end();
    this.#cell = null;
    const row = this.#grid.endRow();
    if (row) this.#finished.push(row);
  }

  finish(): readonly string[] {
    this.end();
    return this.#finished;
  }

  #text(): string {
    if (this.#cell) return collapsed(this.#open);
    const lines = this.#open.split('\n').map(this.preformatted > 0 ? (line) => line.trimEnd() : collapsed);
    const text = lines.join('\n').replaceAll(/\n{3,}/gu, '\n\n');
    return text.trim() && text.replaceAll(/^\n+|\n+$/gu, '');
  }
}
