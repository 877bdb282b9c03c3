import type { Document } from '../../report/document.ts';
import { isUnit, type Paragraph } from '../../report/paragraph.ts';
import type { Section } from '../../report/section.ts';

export interface OutlineEntry {
  readonly section: Section;
  readonly paragraphs: readonly Paragraph[];
}

export function outline({ sections, paragraphs }: Document): OutlineEntry[] {
  return sections.map((section) => ({
    section,
    paragraphs: paragraphs.filter(
      (paragraph) => isUnit(paragraph) && (paragraph.section === section || paragraph.section?.parent === section),
    ),
  }));
}
