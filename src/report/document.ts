import type { DocumentInfo } from './documentInfo.ts';
import type { Paragraph } from './paragraph.ts';
import type { Section } from './section.ts';

export interface Document {
  readonly info: DocumentInfo;
  readonly sections: readonly Section[];
  /** Front matter, summary, numbered paragraphs, footnotes: in this order. */
  readonly paragraphs: readonly Paragraph[];
}
