import type { Document } from '../../report/document.ts';
import type { Section } from '../../report/section.ts';
import { sectionNamed } from '../../report/sectionNamed.ts';
import { onlyOf } from '../severalMeant.ts';

export interface SectionOfDocument {
  readonly document: Document;
  readonly section: Section;
}

/** The section of each document that `find` gives. */
export const sectionsNamed = (
  documents: readonly Document[],
  find: (sections: readonly Section[]) => Section | null | undefined,
): SectionOfDocument[] =>
  documents.flatMap((document) => {
    const section = find(document.sections);
    return section ? [{ document, section }] : [];
  });

/** The only one; null for none. Throws `SeveralMeant`. */
export function onlySection(found: readonly SectionOfDocument[]): SectionOfDocument | null {
  const document = onlyOf(found.map((each) => each.document));
  return found.find((each) => each.document === document) ?? null;
}

/** See `sectionNamed` for what may be typed. Null for none. Throws `SeveralMeant`. */
export const namedSection = (typed: string, documents: readonly Document[]): SectionOfDocument | null =>
  onlySection(sectionsNamed(documents, (sections) => sectionNamed(typed, sections)));
