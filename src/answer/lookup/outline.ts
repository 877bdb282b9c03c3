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
    paragraphs: paragraphs.filter((paragraph) => isUnit(paragraph) && isWithin(paragraph.section, section)),
  }));
}

/** Whether a section is another or stands under it, at any depth. */
function isWithin(section: Section | null, other: Section): boolean {
  for (let each = section; each; each = each.parent) if (each === other) return true;
  return false;
}
