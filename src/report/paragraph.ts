import type { Span } from '../text/span.ts';
import type { DocumentInfo } from './documentInfo.ts';
import type { Section } from './section.ts';

/**
 * The printed number, or the name of a part that has none of its own: UN summaries are never numbered (Editorial Manual),
 * and neither is the preamble of a resolution or a treaty. An article is `art19`, or `art15bis2` for 第十五条之二; its second
 * paragraph `art19-2`; the third paragraph of annex I `ax1-3`, of the only annex `ax0-3`. Preambular paragraphs and
 * operative ones without a number are counted, as delegates do: `pre3`, `op1`. Paragraph 15 bis is `p15bis2`, the second
 * that prints the number 15 `p15rep2` (see paragraphId.ts). Paragraphs of a text without numbers, such as a letter, are
 * counted: `un3`; so are the turns of speakers in a record, and their paragraphs: `turn12-2`.
 */
export type ParagraphId =
  | number
  | 'front'
  | 'summary'
  | `fn${number}${string}`
  | `pre${number}`
  | `op${number}`
  | `art${string}`
  | `ax${number}-${number}${string}`
  | `p${number}${string}`
  | `un${number}`
  | `turn${number}-${number}`;

/** Whether a paragraph is one that a section is made of, not a part beside them. */
export const isUnit = ({ id }: Pick<Paragraph, 'id'>): boolean =>
  id !== 'front' && id !== 'summary' && !String(id).startsWith('fn');

/** A stretch of a paragraph's text that is contiguous in the source file. */
export interface Run {
  /** Offset in the paragraph's text. */
  readonly at: number;
  /** The same characters in the source file; a space may stand for a line end. */
  readonly source: Span;
}

/** A mark such as ¹ from its offset in the text, which keeps the mark, up to `end`. */
export interface FootnoteMark {
  readonly id: `fn${number}${string}`;
  readonly at: number;
  readonly end: number;
}

/** An error of the source. The text keeps it; quotes with it are marked. Offsets are those of the paragraph. */
export interface Erratum extends Span {
  readonly printed: string;
  readonly suggested: string;
  readonly reason: string;
  readonly confidence: 'high' | 'medium' | 'low';
}

/** As printed, from the first character after number and point. */
export interface Paragraph {
  readonly document: DocumentInfo;
  readonly id: ParagraphId;
  readonly section: Section | null;
  readonly text: string;
  readonly runs: readonly Run[];
  /** Place of its number, heading or footnote mark in the source file. */
  readonly label: Span | null;
  readonly footnotes: readonly FootnoteMark[];
  readonly errata: readonly Erratum[];
  /** The page on which it begins, counted from 1; only where the format of the file has pages. */
  readonly page?: number;
}

/** Where it begins in the source file, with its number. */
export const startOf = ({ label, runs }: Paragraph): number => label?.start ?? runs[0]?.source.start ?? 0;
