import { stretchesOf } from './columns.ts';
import { type Line, linesOf } from './lines.ts';
import { type Note, withNotes } from './notes.ts';
import type { Page } from './page.ts';

export interface Parts {
  /** Lines of stretches of text, in the order in which they are read. */
  readonly body: readonly (readonly Line[])[];
  readonly notes: readonly Note[];
}

const SENTENCE_END = /[.。!?！？]["”’」』)）]*$/u;

/** Parts the text of all pages from the notes at their feet. */
export function partsOf(pages: readonly Page[]): Parts {
  const body: (readonly Line[])[] = [];
  const notes: Note[] = [];
  const stretches = pages.flatMap((page) => stretchesOf(page.pieces).map((pieces) => linesOf(pieces, page.number)));
  const size = usualSize(stretches.flat());
  for (const lines of stretches) {
    const page = lines[0]?.page ?? 0;
    const last = notes.at(-1)?.lines;
    const end = last?.at(-1);
    const isOpen = end !== undefined && page - end.page <= 1 && !SENTENCE_END.test(end.text);
    const parted = withNotes(lines, size, isOpen);
    last?.push(...parted.continued);
    notes.push(...parted.notes);
    if (parted.body.length > 0) body.push(parted.body);
  }
  return { body, notes };
}

/** The size of most letters. */
function usualSize(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 10) / 10;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}
