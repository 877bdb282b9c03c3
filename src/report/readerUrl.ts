import type { Document } from './document.ts';
import type { DocumentInfo } from './documentInfo.ts';
import type { ParagraphId } from './paragraph.ts';
import type { Quote } from './quote.ts';
import { textDirective } from './textFragment.ts';

/** The folder of the report pages, on any server. */
export const READER_PATH = '/read/';

/** Characters of an address that Discord takes: Components, Button. */
const LONGEST = 512;

/** `/read/a-68-652`: the folder of the document, named after its symbol. */
export const readerPath = ({ id }: Pick<DocumentInfo, 'id'>): string => READER_PATH + encodeURIComponent(id);

/** The id of a paragraph in the page of its document: `p15`, `summary`, `fn1`. */
export const anchorOf = (id: ParagraphId): string => (typeof id === 'number' ? `p${id}` : id);

/** The page of a document, at a paragraph if given; `publicUrl` ends without a slash. */
export function readerUrl(publicUrl: string, document: DocumentInfo, id?: ParagraphId): string {
  return `${publicUrl}${readerPath(document)}${id === undefined ? '' : `#${anchorOf(id)}`}`;
}

/** The page of a quote's document, at its paragraph; browsers that can also highlight the quote. */
export function quoteUrl(publicUrl: string, quote: Quote, documents: readonly Document[]): string {
  const { document, id } = quote.paragraph;
  return highlighted(readerUrl(publicUrl, document, id), quote, documents);
}

/** The address with the directive that highlights the quote, where there is one and it leaves the address short enough. */
export function highlighted(url: string, quote: Quote, documents: readonly Document[]): string {
  const held = documents.find(({ info }) => info === quote.paragraph.document);
  return url + ((held && textDirective(quote, held, LONGEST - url.length)) ?? '');
}
