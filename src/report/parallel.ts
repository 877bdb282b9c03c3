import type { Document } from './document.ts';
import { type DocumentInfo, workOf } from './documentInfo.ts';
import type { Paragraph } from './paragraph.ts';

type Language = DocumentInfo['language'];

/**
 * The same paragraph in English, or of an English text in Chinese, in the script nearest to the reader's; null where it
 * is not held. United Nations documents number their paragraphs identically in all languages.
 */
export function parallelOf(
  { document, id }: Paragraph,
  documents: readonly Document[],
  reader: Language,
): Paragraph | null {
  const isOther = ({ language }: DocumentInfo) => (language === 'en') !== (document.language === 'en');
  const others = documents.filter(({ info }) => workOf(info) === workOf(document) && isOther(info));
  const nearest = others.find(({ info }) => info.language === reader) ?? others[0];
  return nearest?.paragraphs.find((paragraph) => paragraph.id === id) ?? null;
}
