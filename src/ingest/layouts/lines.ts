import type { Span } from '../../text/span.ts';

/** A non-blank line, without surrounding white space. Offsets in the source file. */
export interface Line extends Span {
  readonly text: string;
  /** Whether it follows a blank line or starts the file. */
  readonly first: boolean;
  /** Characters of white space before it in its line. */
  readonly indent: number;
}

/** A form feed ends a line, too: converters set it where a page ends. */
export function toLines(source: string): Line[] {
  let before = 0;
  return Array.from(source.matchAll(/\S(?:[^\n\f]*\S)?/gu), ({ 0: text, index: start }, at) => {
    const gap = source.slice(before, start);
    const first = at === 0 || gap.split('\n').length > 2;
    const indent = gap.length - 1 - Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\f'));
    before = start + text.length;
    return { text, start, end: before, first, indent };
  });
}

export const placeOf = ({ start, end }: Span): Span => ({ start, end });

/** The number, from 1, of the line that contains an offset. */
export const lineOf = (source: string, offset: number): number => source.slice(0, offset).split('\n').length;

/** Without numbers a paragraph begins after a blank line, or where a line is set in farther than the one above. */
export const isSetApart = (line: Line, above: Line | undefined): boolean =>
  line.first || (above !== undefined && line.indent >= above.indent + LEAST_INDENT);

/** Two Chinese characters, or more of a Latin text. */
const LEAST_INDENT = 2;

/** Whether nothing is left to say after this text: a sentence, a clause or a list ends with it. */
export const isEnded = (text: string): boolean => /[。．.;；:：!！?？…)）\]”"’'」』⁰¹²³⁴-⁹]$/u.test(text);
