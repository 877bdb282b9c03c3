import { Cite, type Entry } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { officialUrl, paragraphName } from '../report/citation.ts';
import type { DocumentInfo } from '../report/documentInfo.ts';
import type { ParagraphId } from '../report/paragraph.ts';
import { dateOf } from './documentDate.ts';

const STYLE = { template: 'apa', lang: 'en-US', format: 'text' } as const;

/** The entry of the reference list and the citation in the text, by the CSL style of APA 7. */
export function apa(document: DocumentInfo, id: ParagraphId): { readonly reference: string; readonly inText: string } {
  const entry = entryOf(document);
  const cited = new Cite(entry, { forceType: '@csl/object' });
  const inText = cited.format('citation', STYLE);
  return {
    reference: cited.format('bibliography', STYLE).trim(),
    // A summary or a footnote is cited by its name, which the style has no word for.
    inText: `${inText.replace(/\)$/u, '')}, ${paragraphName(id, 'en')})`,
  };
}

/** Reads the style, which takes a second or two, as the first citation would: better before anybody waits for one. */
export function readStyle(): void {
  const nothing: Entry = { id: 'nothing', type: 'report', author: [], title: '', number: '', URL: '' };
  new Cite(nothing, { forceType: '@csl/object' }).format('bibliography', STYLE);
}

function entryOf(document: DocumentInfo): Entry {
  const { symbol, title, kind, body } = document;
  const date = dateOf(document);
  return {
    id: document.id,
    type: 'report',
    author: [{ literal: `United Nations, ${body.en}` }],
    title: `${title.en}: ${kind.en}`,
    number: symbol,
    URL: officialUrl(document),
    ...(date ? { issued: { 'date-parts': [[date.year]] } } : {}),
  };
}
