import type { Span } from '../text/span.ts';

/** A non-blank line of the source file, without the white space around it. */
export interface Line extends Span {
  readonly text: string;
  /** Whether a blank line, or the start of the file, stands before it. */
  readonly first: boolean;
}

/** The non-blank lines of a source file with their offsets in it. */
export function toLines(source: string): Line[] {
  let before = 0;
  return Array.from(source.matchAll(/\S(?:[^\n]*\S)?/gu), ({ 0: text, index: start }, at) => {
    const first = at === 0 || source.slice(before, start).split('\n').length > 2;
    before = start + text.length;
    return { text, start, end: before, first };
  });
}

/** The line of the source file, counted from 1, in which an offset stands. */
export const lineOf = (source: string, offset: number): number => source.slice(0, offset).split('\n').length;
