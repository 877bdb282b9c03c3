import type { DocumentInfo } from '../report/documentInfo.ts';
import type { FootnoteMark, Paragraph, ParagraphId, Run } from '../report/paragraph.ts';
import type { Section } from '../report/section.ts';
import type { Span } from '../text/span.ts';
import { fromSuperscript } from '../text/superscript.ts';
import type { Line } from './lines.ts';

/** In km² and m³ a superscript belongs to the unit; else it is a footnote mark, of four digits at most. */
const FOOTNOTE_MARK = /(?<!(?<![A-Za-z])[cdkm]?m(?=[²³]))(?<![⁰¹²³⁴-⁹])[⁰¹²³⁴-⁹]{1,4}(?![⁰¹²³⁴-⁹])/gu;

/** A paragraph that lines are still added to. */
export interface Draft {
  readonly id: ParagraphId;
  readonly section: Section | null;
  readonly label: Span | null;
  text: string;
  /** Its last characters: to look at the whole text for each line would take the square of its length. */
  tail: string;
  readonly runs: Run[];
}

export const draft = (id: ParagraphId, section: Section | null, label: Span | null): Draft => ({
  id,
  section,
  label,
  text: '',
  tail: '',
  runs: [],
});

/** What stands for the line break between a line and the text before: nothing between Chinese characters. */
export type Glue = '' | ' ' | '\n';

const WIDE = /[\p{Script=Han}\u3000-\u30ff\uff00-\uff60“”‘’…—]/u;

/** A wrapped line goes on with the word before or, between words that spaces part, after a space. */
export const wrapped = (before: string, line: Line): Glue =>
  before === '' || WIDE.test(before.slice(-1)) || WIDE.test(line.text.slice(0, 1)) ? '' : ' ';

const TAIL = 8;

/** Adds a line to a paragraph. */
export function append(paragraph: Draft, source: string, line: Span, glue: Glue): void {
  if (glue && paragraph.text) {
    const end = paragraph.runs.at(-1)?.source.end ?? 0;
    const at = source.indexOf('\n', end);
    paragraph.runs.push({ at: paragraph.text.length, source: { start: at, end: at + 1 } });
    paragraph.text += glue;
  }
  paragraph.runs.push({ at: paragraph.text.length, source: { start: line.start, end: line.end } });
  const words = source.slice(line.start, line.end);
  paragraph.text += words;
  paragraph.tail = `${paragraph.tail}${glue}${words.slice(-TAIL)}`.slice(-TAIL);
}

/** A line of text without the number, point and space that it begins with. */
export const afterLabel = (line: Line, label: Span): Span => ({ start: label.end, end: line.end });

export const finish = ({ id, section, label, text, runs }: Draft, document: DocumentInfo): Paragraph => ({
  ...{ document, id, section, label, text, runs },
  footnotes: footnoteMarks(text),
  errata: [],
});

const footnoteMarks = (text: string): FootnoteMark[] =>
  Array.from(text.matchAll(FOOTNOTE_MARK), (mark) => ({
    id: `fn${fromSuperscript(mark[0])}` as const,
    at: mark.index,
  }));
