import type { Document } from '../../report/document.ts';
import type { Paragraph } from '../../report/paragraph.ts';
import type { Section } from '../../report/section.ts';

export interface OutlineEntry {
  readonly section: Section;
  readonly paragraphs: readonly Paragraph[];
}

export function outline({ sections, paragraphs }: Document): OutlineEntry[] {
  return sections.map((section) => ({
    section,
    paragraphs: paragraphs.filter(
      ({ id, section: own }) => typeof id === 'number' && (own === section || own?.parent === section),
    ),
  }));
}
