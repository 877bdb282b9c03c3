import type { Span } from '../../text/span.ts';

/** A non-blank line, without surrounding white space. Offsets in the source file. */
export interface Line extends Span {
  readonly text: string;
  /** Whether it follows a blank line or starts the file. */
  readonly first: boolean;
  /** Characters of white space before it in its line. */
  readonly indent: number;
}

/**
 * A form feed ends a line, too: converters set it where a page ends. No pattern looks at a whole line: on one of 20 MB it would
 * exhaust the stack.
 */
export function toLines(source: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  /** Line ends since the line before. */
  let ends = 0;
  for (const printed of source.split(/[\n\f]/u)) {
    const text = printed.trim();
    if (text !== '') {
      const indent = printed.length - printed.trimStart().length;
      const start = at + indent;
      lines.push({ text, start, end: start + text.length, first: lines.length === 0 || ends > 1, indent });
      ends = 0;
    }
    at += printed.length + 1;
    if (source.charAt(at - 1) === '\n') ends += 1;
  }
  return lines;
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
