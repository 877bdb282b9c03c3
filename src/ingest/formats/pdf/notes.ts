import { fromSuperscript, superscript } from '../../../text/superscript.ts';
import type { Line } from './lines.ts';

/** A note of the foot of a page with its mark as readers of reports expect it: `¹`, `*`. */
export interface Note {
  readonly mark: string;
  readonly lines: Line[];
}

export interface Parted {
  readonly body: readonly Line[];
  readonly notes: readonly Note[];
  /** What goes on with the last note of the page before. */
  readonly continued: readonly Line[];
}

/** Notes are set smaller than the text. */
const SMALLER = 0.94;

/** `¹`, `1/`, `[1]`, `1)`, `*`, or a plain 1 that a mark of the page has. */
const MARK =
  /^(?:(?<raised>[⁰¹²³⁴-⁹]+)|(?<slashed>\d{1,3}) ?\/|\[(?<bracketed>\d{1,3})\]|(?<star>\*{1,3})|(?<plain>\d{1,3})(?![\d./,-]))\s*(?=\S)/u;
const ON_LINE = /(?<=\S) ?(?:(?<!\d)(\d{1,3})\/(?![\w/])|\[(\d{1,3})\])/gu;
const MARKS_IN_TEXT = /[⁰¹²³⁴-⁹]+/gu;

/** Parts the notes at the foot of a stretch from the text above; `size` is that of the text. */
export function withNotes(lines: readonly Line[], size: number, isOpen: boolean): Parted {
  const last = lines.findLastIndex((line) => line.size > SMALLER * size);
  const [above, foot] = [lines.slice(0, last + 1), lines.slice(last + 1)];
  const marked = new Set(above.flatMap(({ text }) => text.match(MARKS_IN_TEXT) ?? []).map(fromSuperscript));
  const first = foot.findIndex((line) => markOf(line, marked) !== null);
  // Small text without a mark is text, unless a note of the page before goes on in it.
  if (first < 0 && (!isOpen || above.length === 0)) return { body: lines, notes: [], continued: [] };
  const end = first < 0 ? foot.length : first;
  const continued = isOpen ? foot.slice(0, end) : [];
  const notes: Note[] = [];
  for (const line of first < 0 ? [] : foot.slice(first)) {
    const mark = markOf(line, marked);
    if (mark) notes.push({ mark: mark.mark, lines: [{ ...line, text: line.text.slice(mark.length) }] });
    else notes.at(-1)?.lines.push(line);
  }
  const body = withMarks(
    above,
    notes.map(({ mark }) => mark).filter((mark) => !marked.has(fromSuperscript(mark))),
  );
  return { body: isOpen ? body : [...body, ...foot.slice(0, end)], notes, continued };
}

/** Typewriters raise no marks: `1/` and `[1]` on the line are marks where a note of the page begins with them. */
function withMarks(lines: readonly Line[], missing: readonly string[]): readonly Line[] {
  const left = new Map(missing.map((mark) => [fromSuperscript(mark), mark]));
  return lines.map((line) => {
    if (left.size === 0 || line.cells.length > 1) return line;
    const text = line.text.replaceAll(ON_LINE, (whole, slashed?: string, bracketed?: string) => {
      const number = Number(slashed ?? bracketed);
      const mark = left.get(number);
      left.delete(number);
      return mark ?? whole;
    });
    return text === line.text ? line : { ...line, text, cells: line.cells.map((cell) => ({ ...cell, text })) };
  });
}

function markOf({ text }: Line, marked: ReadonlySet<number>): { mark: string; length: number } | null {
  const match = MARK.exec(text);
  const { raised, slashed, bracketed, star, plain } = match?.groups ?? {};
  if (!match || (plain && !marked.has(Number(plain)))) return null;
  const number = slashed ?? bracketed ?? plain;
  return { mark: raised ?? star ?? superscript(number ?? ''), length: match[0].length };
}
