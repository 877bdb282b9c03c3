import type { Span } from '../text/span.ts';
import type { DocumentInfo } from './documentInfo.ts';
import type { Paragraph } from './paragraph.ts';
import type { Section } from './section.ts';

export interface Document {
  readonly info: DocumentInfo;
  readonly sections: readonly Section[];
  /** Front matter, summary, numbered paragraphs, footnotes: in this order. */
  readonly paragraphs: readonly Paragraph[];
  /** In order; absent where the reader knows of none. */
  readonly furniture?: readonly Furniture[];
}

/**
 * A line of the source file that is no text of the document: what its pages print around it (symbol, job number, page
 * number, running title), or its table of contents.
 */
export interface Furniture extends Span {
  readonly kind: 'page' | 'contents';
}
