import type { DocumentInfo } from '../../report/documentInfo.ts';
import type { FootnoteMark, Paragraph, ParagraphId, Run } from '../../report/paragraph.ts';
import { repeatedId } from '../../report/paragraphId.ts';
import type { Section } from '../../report/section.ts';
import type { Span } from '../../text/span.ts';
import { marksIn, type PrintedMark, raisedMarks } from './footnoteMarks.ts';
import type { Line } from './lines.ts';

/** A paragraph that lines are still added to. */
export interface Draft {
  readonly id: ParagraphId;
  readonly section: Section | null;
  readonly label: Span | null;
  text: string;
  /** Its last characters: to look at the whole text for each line would take the square of its length. */
  tail: string;
  /** Whether its last line is the row of a table. */
  endsInRow: boolean;
  readonly runs: Run[];
}

export const draft = (id: ParagraphId, section: Section | null, label: Span | null): Draft => ({
  id,
  section,
  label,
  text: '',
  tail: '',
  endsInRow: false,
  runs: [],
});

/** What stands for the line break between a line and the text before: nothing between Chinese characters. */
export type Glue = '' | ' ' | '\n';

const WIDE = /[\p{Script=Han}\u3000-\u30ff\uff00-\uff60]/u;
/** Both scripts have them: what stands beside them tells which it is. */
const SHARED = /[“”‘’…—]/u;

/** A wrapped line goes on with the word before or, between words that spaces part, after a space. */
export const wrapped = (before: string, line: Line): Glue =>
  before === '' || isJoined(before.slice(-1), line.text.slice(0, 1)) ? '' : ' ';

const isJoined = (last: string, next: string): boolean =>
  WIDE.test(last) ||
  WIDE.test(next) ||
  /[“‘]/u.test(last) ||
  /[”’]/u.test(next) ||
  (SHARED.test(last) && SHARED.test(next));

const TAIL = 8;

/** Adds a line to a paragraph. */
export function append(paragraph: Draft, source: string, line: Span, glue: Glue): void {
  if (glue && paragraph.text) {
    const end = paragraph.runs.at(-1)?.source.end ?? 0;
    const at = lineEnd(source, end);
    paragraph.runs.push({ at: paragraph.text.length, source: { start: at, end: at + 1 } });
    paragraph.text += glue;
  }
  paragraph.runs.push({ at: paragraph.text.length, source: { start: line.start, end: line.end } });
  const words = source.slice(line.start, line.end);
  paragraph.text += words;
  paragraph.tail = `${paragraph.tail}${glue}${words.slice(-TAIL)}`.slice(-TAIL);
  paragraph.endsInRow = words.includes('\t');
}

/** Adds a line as a line of its own where it begins one, or is or follows the row of a table; else it goes on with the line before. */
export function appendLine(paragraph: Draft, source: string, line: Line, begins = false): void {
  const isApart = begins || paragraph.endsInRow || line.text.includes('\t');
  append(paragraph, source, line, isApart ? '\n' : wrapped(paragraph.tail, line));
}

/** The place of the first line end from an offset on. */
function lineEnd(source: string, from: number): number {
  const ends = /[\n\f]/gu;
  ends.lastIndex = from;
  return ends.exec(source)?.index ?? from;
}

/** A line of text without the number, point and space that it begins with. */
export const afterLabel = (line: Line, label: Span): Span => ({ start: label.end, end: line.end });

/**
 * The paragraphs of a document in their order, each with an id of its own: where a number is printed again, the later
 * ones say so. A mark belongs to the note with its number; where notes are numbered anew, the second mark to the second.
 * What looks like a mark and has no note, such as the exponent of 10², is text. `marks` are those in other forms.
 */
export function finishAll(
  drafts: readonly Draft[],
  document: DocumentInfo,
  marks: readonly PrintedMark[] = [],
): Paragraph[] {
  const own = new Ids();
  const named = drafts.map((each) => ({ ...each, id: own.next(each.id) }));
  const ids = new Set<ParagraphId>(named.map(({ id }) => id));
  const printed = marksIn(drafts, marks);
  const marked = new Ids();
  return named.map((each, at) => {
    const all = [...raisedMarks(each.text), ...(printed.get(at) ?? [])].toSorted((a, b) => a.at - b.at);
    const footnotes = all.flatMap((mark) => {
      const id = marked.next(mark.id) as FootnoteMark['id'];
      return ids.has(id) ? [{ ...mark, id }] : [];
    });
    const { id, section, label, text, runs } = each;
    return { document, id, section, text, runs, label, footnotes, errata: [] };
  });
}

/** Gives an id out as often as it is asked for, each time another. */
class Ids {
  readonly #times = new Map<ParagraphId, number>();

  next(id: ParagraphId): ParagraphId {
    const time = (this.#times.get(id) ?? 0) + 1;
    this.#times.set(id, time);
    return repeatedId(id, time);
  }
}
