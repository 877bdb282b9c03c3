import { aside } from '../../queue/queue.ts';
import { authorOf, officialUrl, paragraphName } from '../../report/citation.ts';
import type { DocumentInfo } from '../../report/documentInfo.ts';
import type { ParagraphId } from '../../report/paragraph.ts';
import { runApart } from '../../thread/apart.ts';
import { citedDate } from './styles.ts';

/** A document in APA 7: its entry in a list of references, and what stands in the text, still without a place. */
export interface Apa {
  readonly reference: string;
  readonly inText: string;
}

const THREAD = new URL('./apaThread.ts', import.meta.url);
const LIMITS = { seconds: 20, megabytes: 256 };

const known = new WeakMap<DocumentInfo, Promise<Apa>>();
let last: Promise<unknown> = Promise.resolve();

/**
 * By the CSL style of APA 7, which takes a second and 80 MB: so each document is read once, on a thread that ends, one
 * after the other. The author is the most specific body (9.11), whose name contains the publisher's, so the publisher is
 * left out (9.29); the symbol is the report number (10.4). All language versions are one document with the same
 * paragraphs (Editorial Manual, Paragraphs and subparagraphs), so an English reference has the English title and link.
 */
export function apa(document: DocumentInfo): Promise<Apa> {
  const made = known.get(document) ?? last.then(() => runApart<Apa>(THREAD, entryOf(document), LIMITS));
  known.set(document, made);
  last = made.catch(() => known.delete(document));
  return aside(() => made);
}

/** The style has no word for a summary or a footnote: it is cited by its name. */
export const apaInText = ({ inText }: Apa, id: ParagraphId): string =>
  `${inText.replace(/\)$/u, '')}, ${paragraphName(id, 'en')})`;

/** In CSL-JSON (docs.citationstyles.org, Appendix IV). */
function entryOf(document: DocumentInfo): object {
  const { symbol, hasSymbol, title, kind } = document;
  const date = citedDate(document);
  return {
    id: document.id,
    type: 'report',
    author: [{ literal: authorOf(document, 'en') }],
    title: `${title.en}: ${kind.en}`,
    ...(hasSymbol ? { number: symbol, URL: officialUrl(document, 'en') } : {}),
    ...(date ? { issued: { 'date-parts': [[date.year]] } } : {}),
  };
}
