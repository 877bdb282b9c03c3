import type { Span } from '../../text/span.ts';

/** A non-blank line, without surrounding white space. Offsets in the source file. */
export interface Line extends Span {
  readonly text: string;
  /** Whether it follows a blank line or starts the file. */
  readonly first: boolean;
}

/** A form feed ends a line, too: converters set it where a page ends. */
export function toLines(source: string): Line[] {
  let before = 0;
  return Array.from(source.matchAll(/\S(?:[^\n\f]*\S)?/gu), ({ 0: text, index: start }, at) => {
    const first = at === 0 || source.slice(before, start).split('\n').length > 2;
    before = start + text.length;
    return { text, start, end: before, first };
  });
}

export const placeOf = ({ start, end }: Span): Span => ({ start, end });

/** The number, from 1, of the line that contains an offset. */
export const lineOf = (source: string, offset: number): number => source.slice(0, offset).split('\n').length;

/** Whether nothing is left to say after this text: a sentence, a clause or a list ends with it. */
export const isEnded = (text: string): boolean => /[。．.;；:：!！?？…)）\]”"’'」』⁰¹²³⁴-⁹]$/u.test(text);
