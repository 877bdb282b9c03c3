import type { Document } from '../../report/document.ts';
import type { Paragraph } from '../../report/paragraph.ts';

/** A paragraph between the one printed before it and the one after, as far as there are any. */
export function withNeighbours(paragraph: Paragraph, documents: readonly Document[]): Paragraph[] {
  const all = documents.find(({ info }) => info === paragraph.document)?.paragraphs ?? [];
  const at = all.indexOf(paragraph);
  return all.slice(Math.max(at - 1, 0), at + 2);
}
