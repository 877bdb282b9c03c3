import type { Document } from '../../report/document.ts';
import type { DocumentInfo } from '../../report/documentInfo.ts';
import { numberedId } from '../../report/paragraphId.ts';
import type { Section } from '../../report/section.ts';
import { annexAt } from './annex.ts';
import { afterLabel, append, appendLine, type Draft, draft, finishAll } from './draft.ts';
import { layOut } from './furniture.ts';
import { Headings, joined } from './headings.ts';
import { isEnded, isSetApart, type Line, placeOf } from './lines.ts';
import { isListItem } from './listItem.ts';
import { notesIn, takeNote } from './notes.ts';
import { ParagraphNumbers } from './paragraphNumbers.ts';

const SUMMARY = /^(?:摘要|summary)$/iu;
/** What a sentence ends in, or words to whom a letter is addressed. */
const STOP = /[。．.!！?？:：][”"’'」』)）]?$/u;

/**
 * Reads the plain text of a UN report. A paragraph lasts until the next number or heading: page breaks leave blank
 * lines in it, even after a full stop, and footnotes interrupt it.
 */
export const readReportText = (source: string, info: DocumentInfo): Document => readReport(source, info, false);

/**
 * Reads a text whose paragraphs have no numbers, such as a letter: blank lines part them, and they are counted. Where an
 * annex has numbers, they count.
 */
export const readProseText = (source: string, info: DocumentInfo): Document => readReport(source, info, true);

function readReport(source: string, info: DocumentInfo, isProse: boolean): Document {
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
  let isNumbered = false;
  let unnumbered = 0;
  /** Words under a heading, before the next number, are no part of the paragraph above it. */
  let isUnderHeading = false;
  /** Whether nothing stands above that a line could go on with. */
  let isApart = true;
  const ends = isProse ? blockEnds(lines) : new Map<Line, string>();
  /** After the masthead, whose lines end in no stop, the first block that ends in one; then each after an end. */
  const begins = (line: Line, above: Line | undefined): boolean =>
    open === front && sections.length === 0
      ? line.first && STOP.test(ends.get(line) ?? '')
      : isApart || (isSetApart(line, above) && isEnded(open.tail));

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    const section = sections.at(-1) ?? null;
    if (takeNote(line, notes, source, { front, section, footnotes })) continue;
    if (SUMMARY.test(line.text)) {
      open = draft('summary', null, placeOf(line));
      body.push(open);
      isApart = true;
      continue;
    }
    const opening = annexAt(laidOut.afterPage.has(line) ? { ...line, first: true } : line);
    if (opening) {
      const own = headings.wrapped(at);
      const source = { start: line.start, end: own.at(-1)?.end ?? line.end };
      const opened = { numeral: opening.numeral, heading: joined(own), parent: null, source };
      sections.push(opened);
      headings.close(opened);
      annex = opening.number;
      at += own.length - 1;
      [last, isApart, isNumbered, isUnderHeading] = [0, true, false, true];
      continue;
    }
    const heading = headings.at(at, last);
    if (heading) {
      const { lines: own, ...rest } = heading;
      const opened = { ...rest, source: { start: line.start, end: own.at(-1)?.end ?? line.end } };
      headings.open(opened);
      sections.push(opened);
      at += own.length - 1;
      [isApart, isUnderHeading] = [true, true];
      continue;
    }
    const number = numbers.at(at, last, isApart || open === front);
    if (number) {
      last = number.number;
      isNumbered = true;
      const label = { start: line.start, end: line.start + number.length };
      open = draft(numberedId(number.number, number.bis, annex), section, label);
      body.push(open);
      append(open, source, afterLabel(line, label), '');
    } else if (isUnderHeading || (isProse && !isNumbered && begins(line, lines[at - 1]))) {
      unnumbered += 1;
      open = draft(`un${unnumbered}`, section, null);
      body.push(open);
      append(open, source, line, '');
    } else {
      const isLine = (open === front && line.first) || isListItem(line.text);
      appendLine(open, source, line, isLine);
    }
    [isApart, isUnderHeading] = [false, false];
  }
  const drafts = [...(front.text ? [front] : []), ...body, ...footnotes];
  return { info, sections, paragraphs: finishAll(drafts, info, notes.marks), furniture: laidOut.furniture };
}

/** For each line, the last one of its block: the lines up to the next blank one. */
function blockEnds(lines: readonly Line[]): ReadonlyMap<Line, string> {
  const ends = new Map<Line, string>();
  let below: Line | null = null;
  for (const line of lines.toReversed()) {
    ends.set(line, below && !below.first ? (ends.get(below) ?? '') : line.text);
    below = line;
  }
  return ends;
}
