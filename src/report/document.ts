import type { Span } from '../text/span.ts';
import type { Paragraph } from './paragraph.ts';

/** What `document.json` says of a document: all that its own text may not print. */
export interface DocumentInfo {
  /** Name of its folder in `corpus/`. */
  readonly id: string;
  readonly symbol: string;
  /** Where the symbol was read; null when the text itself prints it. */
  readonly symbolSource: string | null;
  /** BCP 47. */
  readonly language: 'zh-Hans' | 'zh-Hant' | 'en';
  readonly title: { readonly zh: string; readonly en: string };
  readonly kind: { readonly zh: string; readonly en: string };
  readonly body: { readonly zh: string; readonly en: string };
  readonly session: number;
  readonly agendaItem: number;
  /** ISO dates, as far as they are known. */
  readonly dates: { readonly issued?: string | undefined; readonly reissued?: string | undefined };
  /** Name of the untouched source file beside `document.json`. */
  readonly file: string;
  /** Where that file comes from. */
  readonly source: string;
}

/** A heading and what stands under it; `source` is the place of the heading in the source file. */
export interface Section {
  readonly numeral: string;
  /** As printed, numeral included: `二. 2013 年主要业务发展情况`. */
  readonly heading: string;
  readonly parent: Section | null;
  readonly source: Span;
}

/** One UN document: its paragraphs in order, with front matter, summary and footnotes among them. */
export interface Document {
  readonly info: DocumentInfo;
  readonly sections: readonly Section[];
  /** Front matter, summary, numbered paragraphs, footnotes: in this order. */
  readonly paragraphs: readonly Paragraph[];
}

/** The headings above a paragraph as printed, outermost first: `['五. 安全和安保', 'A. 军事特遣队…']`. */
export function headings(section: Section | null): string[] {
  return section ? [...headings(section.parent), section.heading] : [];
}
