import type { DocumentInfo } from '../../report/documentInfo.ts';
import type { Paragraph } from '../../report/paragraph.ts';
import { anchorOf } from '../../report/readerUrl.ts';

/** Where pages stand, which decides how they name each other. */
export interface Place {
  /** Of the address of a page. */
  readonly ending: '' | '.html';
  /** The list of documents, from the folder of all pages. */
  readonly list: './' | 'index.html';
  /** A server searches with the engine; files do with a script. */
  readonly searches: 'server' | 'script';
}

export const SERVED: Place = { ending: '', list: './', searches: 'server' };

/** Files that may lie anywhere, also where no server adds endings or opens folders. */
export const EXPORTED: Place = { ending: '.html', list: 'index.html', searches: 'script' };

type Named = Pick<DocumentInfo, 'id'>;

/** Addresses from the folder of all pages. A document has a page, and beside it a folder of what belongs to it. */
export const documentPath = ({ id }: Named, { ending }: Place): string => `${encodeURIComponent(id)}${ending}`;

export const figuresPath = ({ id }: Named, { ending }: Place): string => `${encodeURIComponent(id)}/figures${ending}`;

export const recordPath = ({ document, id }: Paragraph): string =>
  `${encodeURIComponent(document.id)}/${encodeURIComponent(id)}.json`;

/** The page that shows two languages of a document, in the folder of the Chinese one. */
export const besidePath = ({ id }: Named, other: Pick<DocumentInfo, 'language'>, { ending }: Place): string =>
  `${encodeURIComponent(id)}/${other.language}${ending}`;

export const paragraphPath = ({ document, id }: Paragraph, place: Place): string =>
  `${documentPath(document, place)}#${anchorOf(id)}`;
