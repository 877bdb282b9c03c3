import type { DocumentInfo } from './documentInfo.ts';
import type { ParagraphId } from './paragraph.ts';

/** The folder of the report pages, on any server. */
export const READER_PATH = '/read/';

/** `/read/a-68-652`: the folder of the document, named after its symbol. */
export const readerPath = ({ id }: Pick<DocumentInfo, 'id'>): string => READER_PATH + encodeURIComponent(id);

/** The id of a paragraph in the page of its document: `p15`, `summary`, `fn1`. */
export const anchorOf = (id: ParagraphId): string => (typeof id === 'number' ? `p${id}` : id);

/** The page of a document, at a paragraph if given; `publicUrl` ends without a slash. */
export function readerUrl(publicUrl: string, document: DocumentInfo, id?: ParagraphId): string {
  return `${publicUrl}${readerPath(document)}${id === undefined ? '' : `#${anchorOf(id)}`}`;
}
