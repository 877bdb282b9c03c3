import type { Document } from '../../report/document.ts';
import type { Paragraph } from '../../report/paragraph.ts';
import type { Section } from '../../report/section.ts';

/** A section with the paragraphs that stand in it or in its subsections, in order. */
export interface OutlineEntry {
  readonly section: Section;
  readonly paragraphs: readonly Paragraph[];
}

/** The table of contents of a document. */
export function outline({ sections, paragraphs }: Document): OutlineEntry[] {
  return sections.map((section) => ({
    section,
    paragraphs: paragraphs.filter(
      ({ id, section: own }) => typeof id === 'number' && (own === section || own?.parent === section),
    ),
  }));
}
