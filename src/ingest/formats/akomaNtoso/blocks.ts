import { collapsed } from '../whiteSpace.ts';

/** Puts the blocks of a document together from the pieces that come in. */
export class Blocks {
  readonly finished: string[] = [];
  #line = '';
  /** Numbers that wait for their line. */
  #labels: string[] = [];
  /** Whether the line that comes goes on with the one above it. */
  #isJoined = false;
  /** The lines of a block that is not ended, with what parts them; null between such blocks, where each line is one. */
  #lines: string[] | null = null;

  add(text: string): void {
    this.#line += text;
  }

  endLine(): void {
    const text = collapsed(this.#line);
    this.#line = '';
    if (text) this.#push(collapsed([...this.#labels.splice(0), text].join(' ')));
  }

  /** Sets a number before the next line; a number that no line has taken stands alone. */
  label(number: string): void {
    this.endLine();
    if (number) this.#labels.push(number);
  }

  /** Sets a number into the line above, so that it begins none. */
  labelInLine(number: string): void {
    this.label(number);
    this.#isJoined = true;
  }

  /** Whether what comes is part of a block whose beginning is there. */
  get isWithin(): boolean {
    return this.#lines !== null && (this.#lines.length > 0 || this.#labels.length > 0);
  }

  endLabel(): void {
    this.endLine();
    if (this.#labels.length > 0) this.#push(this.#labels.splice(0).join(' '));
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
    if (this.#lines?.length) this.finished.push(this.#lines.join(''));
    this.#lines = null;
  }

  /** Adds the row of a table, whose tabs stay. */
  row(row: string): void {
    this.endLabel();
    if (row) this.#push(row);
  }

  #push(line: string): void {
    if (this.#lines === null) this.finished.push(line);
    else if (this.#lines.length === 0) this.#lines.push(line);
    else this.#lines.push(this.#isJoined ? ' ' : '\n', line);
    this.#isJoined = false;
  }
}
