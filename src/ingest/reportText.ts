import type { Document } from '../report/document.ts';
import type { DocumentInfo } from '../report/documentInfo.ts';
import type { FootnoteMark, Paragraph, ParagraphId, Run } from '../report/paragraph.ts';
import type { Section } from '../report/section.ts';
import type { Span } from '../text/span.ts';
import { classify, fromSuperscript } from './element.ts';
import { type Line, toLines } from './lines.ts';

/** After a Latin letter a superscript is a unit (km²), not a footnote mark. */
const FOOTNOTE_MARK = /(?<![A-Za-z])[⁰¹²³⁴-⁹]+/gu;

interface Draft {
  readonly id: ParagraphId;
  readonly section: Section | null;
  readonly label: Span | null;
  text: string;
  readonly runs: Run[];
}

/**
 * Reads the plain text of a UN report. A paragraph lasts until the next number or heading: page breaks leave blank
 * lines in it, even after a full stop, and footnotes interrupt it.
 */
export function readReportText(source: string, info: DocumentInfo): Document {
  const front = draft('front', null, null);
  const body: Draft[] = [];
  const footnotes: Draft[] = [];
  const sections: Section[] = [];
  let open = front;

  for (const line of toLines(source)) {
    const element = classify(line);
    const label = 'label' in element ? { start: line.start, end: line.start + element.label } : null;
    const rest = label ? { ...line, start: label.end } : line;
    const section = sections.at(-1) ?? null;
    switch (element.kind) {
      case 'summary':
        open = draft('summary', null, { start: line.start, end: line.end });
        body.push(open);
        break;
      case 'section': {
        const parent = element.level === 1 ? null : topOf(section);
        const source = { start: line.start, end: line.end };
        sections.push({ numeral: element.numeral, heading: line.text, parent, source });
        break;
      }
      case 'paragraph':
        open = draft(element.number, section, label);
        body.push(open);
        append(open, source, rest, '');
        break;
      case 'footnote': {
        const footnote = draft(`fn${element.number}`, section, label);
        footnotes.push(footnote);
        append(footnote, source, rest, '');
        break;
      }
      case 'note':
        append(front, source, line, '\n');
        break;
      case 'continuation':
        append(open, source, line, open === front && line.first ? '\n' : '');
        break;
    }
  }
  const drafts = [...(front.text ? [front] : []), ...body, ...footnotes];
  return { info, sections, paragraphs: drafts.map((each) => finish(each, info)) };
}

function draft(id: ParagraphId, section: Section | null, label: Span | null): Draft {
  return { id, section, label, text: '', runs: [] };
}

const topOf = (section: Section | null): Section | null => section?.parent ?? section;

/** Adds a line to a paragraph; a line break between the two is a character of the source. */
function append(paragraph: Draft, source: string, line: Line, glue: '' | '\n'): void {
  if (glue && paragraph.text) {
    const end = paragraph.runs.at(-1)?.source.end ?? 0;
    const at = source.indexOf('\n', end);
    paragraph.runs.push({ at: paragraph.text.length, source: { start: at, end: at + 1 } });
    paragraph.text += glue;
  }
  paragraph.runs.push({ at: paragraph.text.length, source: { start: line.start, end: line.end } });
  paragraph.text += source.slice(line.start, line.end);
}

const finish = (draft: Draft, document: DocumentInfo): Paragraph => ({
  ...draft,
  document,
  footnotes: footnoteMarks(draft.text),
  errata: [],
});

const footnoteMarks = (text: string): FootnoteMark[] =>
  Array.from(text.matchAll(FOOTNOTE_MARK), (mark) => ({
    id: `fn${fromSuperscript(mark[0])}` as const,
    at: mark.index,
  }));
