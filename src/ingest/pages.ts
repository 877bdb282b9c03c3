import type { Document } from '../report/document.ts';
import { startOf } from '../report/paragraph.ts';
import type { PageStart } from './formats/extract.ts';

/** Says of each paragraph on which page it begins; `pages` is where the text passes to them, empty where it has none. */
export function withPages(document: Document, pages: readonly PageStart[]): Document {
  if (pages.length === 0) return document;
  const paragraphs = document.paragraphs.map((paragraph) => {
    const page = pageAt(pages, startOf(paragraph));
    return page === undefined ? paragraph : { ...paragraph, page };
  });
  return { ...document, paragraphs };
}

function pageAt(pages: readonly PageStart[], offset: number): number | undefined {
  return pages.findLast(({ at }) => at <= offset)?.page;
}
