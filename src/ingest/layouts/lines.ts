import type { Span } from '../../text/span.ts';

/** A non-blank line, without surrounding white space. Offsets in the source file. */
export interface Line extends Span {
  readonly text: string;
  /** Whether it follows a blank line or starts the file. */
  readonly first: boolean;
}

export function toLines(source: string): Line[] {
  let before = 0;
  return Array.from(source.matchAll(/\S(?:[^\n]*\S)?/gu), ({ 0: text, index: start }, at) => {
    const first = at === 0 || source.slice(before, start).split('\n').length > 2;
    before = start + text.length;
    return { text, start, end: before, first };
  });
}

export const placeOf = ({ start, end }: Line): Span => ({ start, end });

/** The number, from 1, of the line that contains an offset. */
export const lineOf = (source: string, offset: number): number => source.slice(0, offset).split('\n').length;
