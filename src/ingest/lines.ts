import type { Span } from '../text/span.ts';

/** A non-blank line of the source file, without its trailing white space. */
export interface Line extends Span {
  readonly text: string;
  /** Counted from 1, as editors do. */
  readonly number: number;
  /** Whether a blank line, or the start of the file, stands before it. */
  readonly first: boolean;
}

/** The non-blank lines of a source file with their offsets in it. */
export function toLines(source: string): Line[] {
  const lines: Line[] = [];
  let number = 0;
  let start = 0;
  let afterBlank = true;
  for (const raw of source.split('\n')) {
    number++;
    const indent = raw.length - raw.trimStart().length;
    const text = raw.trim();
    if (text) lines.push({ text, number, start: start + indent, end: start + indent + text.length, first: afterBlank });
    afterBlank = !text;
    start += raw.length + 1;
  }
  return lines;
}

/** The line of the source file, counted from 1, in which an offset stands. */
export const lineOf = (source: string, offset: number): number => source.slice(0, offset).split('\n').length;
