import type { Section } from '../../report/section.ts';
import { fromSuperscript } from '../../text/superscript.ts';
import { afterLabel, append, appendLine, type Draft, draft } from './draft.ts';
import type { PrintedMark } from './footnoteMarks.ts';
import type { LaidOut } from './furniture.ts';
import { isEnded, type Line } from './lines.ts';
import { paragraphLabel } from './paragraphLabel.ts';

/** A footnote's first line. */
export interface NoteStart {
  readonly number: number;
  /** Characters of its mark and of what parts it from the text. */
  readonly label: number;
}

export interface Notes {
  readonly starts: ReadonlyMap<Line, NoteStart>;
  /** Lines that go on with the note above them. */
  readonly rest: ReadonlySet<Line>;
  readonly marks: readonly PrintedMark[];
  /** Lines of notes to the masthead, which have asterisks, and whether they begin one. */
  readonly starred: ReadonlyMap<Line, boolean>;
}

/** A form in which typists without raised digits print notes and their marks. */
interface Form {
  readonly note: RegExp;
  readonly mark: RegExp;
}

const FORMS: readonly Form[] = [
  // `1/ See …`, and in the text `the Declaration 1/ signed`; A/68/1/Add.1 has none.
  { note: /^(?<number>\d{1,3})\/\s+(?=\S)/u, mark: /(?<![\w/.-])(?<number>\d{1,3})\/(?![\w/])/gu },
  { note: /^\[(?<number>\d{1,3})\]\s*(?=\S)/u, mark: /(?<=\S ?)\[(?<number>\d{1,3})\]/gu },
  // A raised 1 that a converter made plain stands right behind a word or a stop, where no number does.
  {
    note: /^(?<number>\d{1,3})\s+(?=\S)/u,
    mark: /(?<=\p{L}{2}|(?:\p{L}|\d{4})[,.;:)”"’]|\p{Script=Han}[，。；：）”’]?)(?<number>\d{1,3})(?=$|[\s,.;:)]|[\p{Script=Han}，。；：、）])/gu,
  },
];

/** Lines within which a text without numbers has its masthead. */
const MASTHEAD = 40;
const STARRED = /^(?<stars>\*{1,4})\s/u;
/** Asterisks behind a word; behind a full stop they may begin an item of a list. */
const STARS = /(?<=[^\s*.。:：;；])\*{1,4}(?!\*)/gu;
const RAISED = /^(?<number>[⁰¹²³⁴-⁹]{1,4})(?![⁰¹²³⁴-⁹])\s*(?=\S)/u;
/** Notes whose marks stand in headings, or were not found, before the numbers are no longer those of notes. */
const MOST_MISSING = 3;

/**
 * The notes of a text in lines. A raised number at the beginning of a line is one; one in another form is a note only
 * if its mark stands above it, after those of the notes before: plain digits begin lines for other reasons, too.
 */
export function notesIn({ lines, afterPage }: LaidOut): Notes {
  const starts = new Map<Line, NoteStart>();
  const marks: PrintedMark[] = [];
  for (const line of lines) {
    const raised = RAISED.exec(line.text);
    const number = raised?.groups?.number;
    if (raised && number) starts.set(line, { number: fromSuperscript(number), label: raised[0].length });
  }
  for (const form of FORMS) pair(lines, form, starts, marks);
  const begun = new Set(starredIn(lines));
  const starred = new Map<Line, boolean>([...begun].map((line) => [line, true]));
  for (const line of restOf(lines, begun, afterPage)) starred.set(line, false);
  return { starts, rest: restOf(lines, new Set(starts.keys()), afterPage), marks, starred };
}

function pair(lines: readonly Line[], { note, mark }: Form, starts: Map<Line, NoteStart>, marks: PrintedMark[]): void {
  /** Marks that wait for their notes, by number: the first of each. */
  const waiting = new Map<number, PrintedMark>();
  let last = 0;
  for (const [at, line] of lines.entries()) {
    const match = note.exec(line.text);
    const number = Number(match?.groups?.number);
    const found =
      match && (number === 1 || (number > last && number <= last + MOST_MISSING)) ? waiting.get(number) : undefined;
    if (match && found && !starts.has(line) && mayBegin(lines, at, starts)) {
      starts.set(line, { number, label: match[0].length });
      marks.push(found);
      waiting.delete(number);
      last = number;
      continue;
    }
    for (const { 0: whole, index, groups } of line.text.matchAll(mark)) {
      const length = groups?.number?.length ?? 0;
      const start = line.start + index;
      const each = { number: Number(groups?.number), start, end: start + whole.length };
      if (index > 0 && length > 0 && !waiting.has(each.number)) waiting.set(each.number, each);
    }
  }
}

/** In the masthead they need no mark; below, without one they are items of a list. */
function starredIn(lines: readonly Line[]): Line[] {
  const seen = new Set<string>();
  let isInBody = false;
  return lines.filter(({ text }, at) => {
    const stars = STARRED.exec(text)?.groups?.stars;
    isInBody ||= at >= MASTHEAD || paragraphLabel(text) !== null;
    const isNote = stars !== undefined && (!isInBody || seen.has(stars));
    for (const [mark] of text.matchAll(STARS)) seen.add(mark);
    return isNote;
  });
}

/** A note stands below a blank line, another note, or the end of what stands above. */
function mayBegin(lines: readonly Line[], at: number, starts: ReadonlyMap<Line, NoteStart>): boolean {
  const above = lines[at - 1];
  const line = lines[at];
  return !above || line?.first === true || starts.has(above) || isEnded(above.text);
}

/** A note lasts until a blank line, the end of a page, another note, or a line that ends a sentence. */
function restOf(lines: readonly Line[], starts: ReadonlySet<Line>, afterPage: ReadonlySet<Line>): ReadonlySet<Line> {
  const rest = new Set<Line>();
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    if (!above || line.first || afterPage.has(line) || starts.has(line) || isEnded(above.text)) continue;
    if (starts.has(above) || rest.has(above)) rest.add(line);
  }
  return rest;
}

/** Reads a line that is part of a note into the notes, or into the front with an asterisk; false for any other line. */
export function takeNote(
  line: Line,
  { starts, rest, starred }: Notes,
  source: string,
  into: { readonly front: Draft; readonly section: Section | null; readonly footnotes: Draft[] },
): boolean {
  const begins = starred.get(line);
  if (begins !== undefined) {
    appendLine(into.front, source, line, begins);
    return true;
  }
  const start = starts.get(line);
  const open = into.footnotes.at(-1);
  if (start) {
    const label = { start: line.start, end: line.start + start.label };
    const note = draft(`fn${start.number}`, into.section, label);
    append(note, source, afterLabel(line, label), '');
    into.footnotes.push(note);
  } else if (open && rest.has(line)) appendLine(open, source, line);
  return start !== undefined || rest.has(line);
}
