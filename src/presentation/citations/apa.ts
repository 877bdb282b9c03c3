import { Cite, type Entry } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { authorOf, officialUrl, paragraphName } from '../../report/citation.ts';
import type { DocumentInfo } from '../../report/documentInfo.ts';
import type { ParagraphId } from '../../report/paragraph.ts';
import { dateOf } from './documentDate.ts';

const STYLE = { template: 'apa', lang: 'en-US', format: 'text' } as const;

/** Formatted citations, cached: the style takes a second and 80 MB the first time, and much of both every time. */
const styled = new WeakMap<DocumentInfo, { readonly reference: string; readonly inText: string }>();

/**
 * Reference-list entry and in-text citation by the CSL style of APA 7. The author is the most specific body (9.11),
 * whose name contains the publisher's, so the publisher is left out (9.29); the symbol is the report number (10.4). All
 * language versions are one document with the same paragraphs (Editorial Manual, Paragraphs and subparagraphs), so an
 * English reference has the English title and link.
 */
export function apa(document: DocumentInfo, id: ParagraphId): { readonly reference: string; readonly inText: string } {
  const { reference, inText } = styled.get(document) ?? styleOf(document);
  // A summary or a footnote is cited by its name: the style has no word for it.
  return { reference, inText: `${inText.replace(/\)$/u, '')}, ${paragraphName(id, 'en')})` };
}

function styleOf(document: DocumentInfo) {
  const cited = new Cite(entryOf(document), { forceType: '@csl/object' });
  const made = { reference: cited.format('bibliography', STYLE).trim(), inText: cited.format('citation', STYLE) };
  styled.set(document, made);
  return made;
}

function entryOf(document: DocumentInfo): Entry {
  const { symbol, title, kind } = document;
  const date = dateOf(document);
  return {
    id: document.id,
    type: 'report',
    author: [{ literal: authorOf(document, 'en') }],
    title: `${title.en}: ${kind.en}`,
    number: symbol,
    URL: officialUrl(document, 'en'),
    ...(date ? { issued: { 'date-parts': [[date.year]] } } : {}),
  };
}
