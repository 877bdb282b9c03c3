import type { Span } from '../text/span.ts';

/** A heading and its content; `source` is the place of the heading in the source file. */
export interface Section {
  readonly numeral: string;
  /** As printed, with its numeral: `二. 2013 年主要业务发展情况`. */
  readonly heading: string;
  readonly parent: Section | null;
  readonly source: Span;
}

/** The printed headings above a paragraph, outermost first: `['五. 安全和安保', 'A. 军事特遣队…']`. */
export function headings(section: Section | null): string[] {
  return section ? [...headings(section.parent), section.heading] : [];
}
