import type { FootnoteMark, Run } from '../../report/paragraph.ts';
import type { Span } from '../../text/span.ts';
import { fromSuperscript } from '../../text/superscript.ts';

/** A mark in the source file that is no raised digit, with the number of its note. */
export interface PrintedMark extends Span {
  readonly number: number;
}

/** In km² and m³ a superscript belongs to the unit; else it may be a footnote mark, of four digits at most. */
const RAISED = /(?<!(?<![A-Za-z])[cdkm]?m(?=[²³]))(?<![⁰¹²³⁴-⁹])[⁰¹²³⁴-⁹]{1,4}(?![⁰¹²³⁴-⁹])/gu;

/** All that look like marks in a text, whether there is a note for them or not. */
export const raisedMarks = (text: string): FootnoteMark[] =>
  Array.from(text.matchAll(RAISED), (mark) => ({
    id: `fn${fromSuperscript(mark[0])}` as const,
    at: mark.index,
    end: mark.index + mark[0].length,
  }));

/** The marks that stand in each text, by its place in the list; offsets of the file become those of the text. */
export function marksIn(
  texts: readonly { readonly runs: readonly Run[] }[],
  marks: readonly PrintedMark[],
): ReadonlyMap<number, readonly FootnoteMark[]> {
  const found = new Map<number, FootnoteMark[]>();
  if (marks.length === 0) return found;
  const runs = texts
    .flatMap((text, place) => text.runs.map((run) => ({ ...run, place })))
    .toSorted((a, b) => a.source.start - b.source.start);
  let at = 0;
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    while (at < runs.length && (runs[at]?.source.end ?? 0) <= mark.start) at += 1;
    const run = runs[at];
    if (!run || run.source.start > mark.start || run.source.end < mark.end) continue;
    const start = run.at + mark.start - run.source.start;
    const own = found.get(run.place) ?? [];
    own.push({ id: `fn${mark.number}`, at: start, end: start + mark.end - mark.start });
    found.set(run.place, own);
  }
  return found;
}
