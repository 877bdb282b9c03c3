import type { DocumentInfo } from '../../report/documentInfo.ts';
import type { FootnoteMark, Paragraph, ParagraphId, Run } from '../../report/paragraph.ts';
import { repeatedId } from '../../report/paragraphId.ts';
import type { Section } from '../../report/section.ts';
import type { Span } from '../../text/span.ts';
import { fromSuperscript } from '../../text/superscript.ts';
import type { Line } from './lines.ts';

/** In km² and m³ a superscript belongs to the unit; else it is a footnote mark. */
const FOOTNOTE_MARK = /(?<!(?<![A-Za-z])[cdkm]?m(?=[²³]))[⁰¹²³⁴-⁹]+/gu;

/** A paragraph that lines are still added to. */
export interface Draft {
  readonly id: ParagraphId;
  readonly section: Section | null;
  readonly label: Span | null;
  text: string;
  readonly runs: Run[];
}

export const draft = (id: ParagraphId, section: Section | null, label: Span | null): Draft => ({
  id,
  section,
  label,
  text: '',
  runs: [],
});

/** What stands for the line break between a line and the text before: nothing between Chinese characters. */
export type Glue = '' | ' ' | '\n';

const WIDE = /[\p{Script=Han}\u3000-\u30ff\uff00-\uff60“”‘’…—]/u;

/** A wrapped line goes on with the word before or, between words that spaces part, after a space. */
export const wrapped = (before: string, line: Line): Glue =>
  before === '' || WIDE.test(before.slice(-1)) || WIDE.test(line.text.slice(0, 1)) ? '' : ' ';

/** Adds a line to a paragraph. */
export function append(paragraph: Draft, source: string, line: Span, glue: Glue): void {
  if (glue && paragraph.text) {
    const end = paragraph.runs.at(-1)?.source.end ?? 0;
    const at = source.indexOf('\n', end);
    paragraph.runs.push({ at: paragraph.text.length, source: { start: at, end: at + 1 } });
    paragraph.text += glue;
  }
  paragraph.runs.push({ at: paragraph.text.length, source: { start: line.start, end: line.end } });
  paragraph.text += source.slice(line.start, line.end);
}

/** A line of text without the number, point and space that it begins with. */
export const afterLabel = (line: Line, label: Span): Span => ({ start: label.end, end: line.end });

/**
 * The paragraphs of a document in their order, each with an id of its own: where a number is printed again, the later
 * ones say so. A mark belongs to the note with its number; where notes are numbered anew, the second mark to the second.
 * What looks like a mark and has no note, such as the exponent of 10², is text.
 */
export function finishAll(drafts: readonly Draft[], document: DocumentInfo): Paragraph[] {
  const own = new Ids();
  const named = drafts.map((each) => ({ ...each, id: own.next(each.id) }));
  const ids = new Set<ParagraphId>(named.map(({ id }) => id));
  const marked = new Ids();
  return named.map((each) => {
    const footnotes = footnoteMarks(each.text).flatMap((mark) => {
      const id = marked.next(mark.id) as FootnoteMark['id'];
      return ids.has(id) ? [{ ...mark, id }] : [];
    });
    return { ...each, document, footnotes, errata: [] };
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

/** All that look like marks, whether there is a note for them or not. */
export const footnoteMarks = (text: string): FootnoteMark[] =>
  Array.from(text.matchAll(FOOTNOTE_MARK), (mark) => ({
    id: `fn${fromSuperscript(mark[0])}` as const,
    at: mark.index,
    end: mark.index + mark[0].length,
  }));
