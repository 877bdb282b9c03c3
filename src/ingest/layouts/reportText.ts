import type { Document } from '../../report/document.ts';
import type { DocumentInfo } from '../../report/documentInfo.ts';
import { numberedId } from '../../report/paragraphId.ts';
import type { Section } from '../../report/section.ts';
import { afterLabel, append, type Draft, draft, finishAll, wrapped } from './draft.ts';
import { classify } from './element.ts';
import { layOut } from './furniture.ts';
import { Headings } from './headings.ts';
import { placeOf } from './lines.ts';
import { isListItem } from './listItem.ts';
import { notesIn, takeNote } from './notes.ts';
import { ParagraphNumbers } from './paragraphNumbers.ts';

/**
 * Reads the plain text of a UN report. A paragraph lasts until the next number or heading: page breaks leave blank
 * lines in it, even after a full stop, and footnotes interrupt it.
 */
export function readReportText(source: string, info: DocumentInfo): Document {
  const laidOut = layOut(source);
  const { lines } = laidOut;
  const notes = notesIn(laidOut);
  const headings = new Headings(laidOut);
  const numbers = new ParagraphNumbers(lines);
  const front = draft('front', null, null);
  const body: Draft[] = [];
  const footnotes: Draft[] = [];
  const sections: Section[] = [];
  let open = front;
  let annex: number | null = null;
  let last = 0;
  /** Whether nothing stands above that a line could go on with. */
  let isApart = true;

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    const section = sections.at(-1) ?? null;
    if (takeNote(line, notes, source, { section, footnotes })) continue;
    const element = classify(line);
    if (element.kind === 'summary') {
      open = draft('summary', null, placeOf(line));
      body.push(open);
      isApart = true;
      continue;
    }
    if (element.kind === 'note') {
      append(front, source, line, '\n');
      continue;
    }
    if (element.kind === 'annex') {
      annex = element.number;
      headings.close();
      sections.push({ numeral: line.text, heading: line.text, parent: null, source: placeOf(line) });
      [last, isApart] = [0, true];
      continue;
    }
    const heading = headings.at(at, last);
    if (heading) {
      const { lines: own, ...rest } = heading;
      const opened = { ...rest, source: { start: line.start, end: own.at(-1)?.end ?? line.end } };
      headings.open(opened);
      sections.push(opened);
      at += own.length - 1;
      isApart = true;
      continue;
    }
    const number = numbers.at(at, last, isApart || open === front);
    if (number) {
      last = number.number;
      const label = { start: line.start, end: line.start + number.length };
      open = draft(numberedId(number.number, number.bis, annex), section, label);
      body.push(open);
      append(open, source, afterLabel(line, label), '');
    } else {
      const begins = (open === front && line.first) || isListItem(line.text);
      append(open, source, line, begins ? '\n' : wrapped(open.tail, line));
    }
    isApart = false;
  }
  const drafts = [...(front.text ? [front] : []), ...body, ...footnotes];
  return { info, sections, paragraphs: finishAll(drafts, info, notes.marks), furniture: laidOut.furniture };
}
