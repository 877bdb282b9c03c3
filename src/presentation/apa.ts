import { Cite, type Entry } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { officialUrl, paragraphName } from '../report/citation.ts';
import type { DocumentInfo } from '../report/documentInfo.ts';
import type { ParagraphId } from '../report/paragraph.ts';
import { dateOf } from './documentDate.ts';

const STYLE = { template: 'apa', lang: 'en-US', format: 'text' } as const;

/**
 * The entry of the reference list and the citation in the text, by the CSL style of APA 7. The first reads the style, which
 * takes a second and 80 MB: a bot that nobody asks for citations is spared both.
 */
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
