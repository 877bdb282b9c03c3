import type { Paragraph } from '../../report/paragraph.ts';

/** A paragraph and the same in the other language; null where that has none of its name. */
export type Row = readonly [left: Paragraph | null, right: Paragraph | null];

/**
 * Two languages of a document by the names of their paragraphs, which all languages share (Editorial Manual, Paragraphs
 * and subparagraphs). In the order of the left; what only the right has comes where it stands there.
 */
export function aligned(left: readonly Paragraph[], right: readonly Paragraph[]): Row[] {
  const places = new Map(right.map(({ id }, place) => [id, place]));
  const shared = new Set(left.map(({ id }) => id));
  let next = 0;
  const passed = (end: number): Row[] => {
    const rows = right.slice(next, end).filter(({ id }) => !shared.has(id));
    next = Math.max(next, end);
    return rows.map((each) => [null, each]);
  };
  const rows = left.flatMap((each): Row[] => {
    const place = places.get(each.id);
    return place === undefined ? [[each, null]] : [...passed(place), [each, right[place] ?? null]];
  });
  return [...rows, ...passed(right.length)];
}
