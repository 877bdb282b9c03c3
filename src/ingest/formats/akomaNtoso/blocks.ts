import { collapsed } from '../whiteSpace.ts';

/** Puts the blocks of a document together from the pieces that come in. */
export class Blocks {
  readonly finished: string[] = [];
  #line = '';
  /** A number that waits for its line. */
  #label = '';
  /** The lines of a block that is not ended; null between such blocks, where each line is a block. */
  #lines: string[] | null = null;

  add(text: string): void {
    this.#line += text;
  }

  endLine(): void {
    const text = collapsed(this.#line);
    this.#line = '';
    if (text) this.#push(collapsed(`${this.#label} ${text}`));
    if (text) this.#label = '';
  }

  /** Sets a number before the next line; a number that no line has taken stands alone. */
  label(number: string): void {
    this.endLine();
    this.#label = `${this.#label} ${number}`.trim();
  }

  /** Sets a number into the line before, so that it begins none. */
  labelInLine(number: string): void {
    this.endLine();
    this.label(`${this.#lines?.pop() ?? ''} ${number}`);
  }

  /** Whether what comes is part of a block whose beginning is there. */
  get isWithin(): boolean {
    return this.#lines !== null && (this.#lines.length > 0 || this.#label !== '');
  }

  endLabel(): void {
    this.endLine();
    if (this.#label) this.#push(this.#label);
    this.#label = '';
  }

  /** Begins a block of lines; returns whether it does, not within another. */
  startUnit(): boolean {
    this.endLine();
    if (this.#lines) return false;
    this.endLabel();
    this.#lines = [];
    return true;
  }

  endUnit(): void {
    this.endLabel();
    if (this.#lines?.length) this.finished.push(this.#lines.join('\n'));
    this.#lines = null;
  }

  /** Adds the row of a table, whose tabs stay. */
  row(row: string): void {
    this.endLabel();
    if (row) this.#push(row);
  }

  #push(line: string): void {
    (this.#lines ?? this.finished).push(line);
  }
}
