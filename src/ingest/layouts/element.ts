import { roman } from '../../text/numbers/roman.ts';
import { fromSuperscript } from '../../text/superscript.ts';
import { annexAt } from './annex.ts';
import type { Line } from './lines.ts';
import { paragraphLabel } from './paragraphLabel.ts';

/** The kind of a line in a plain-text UN report, told by its beginning. */
export type Element =
  | { readonly kind: 'summary' }
  | { readonly kind: 'note' }
  | { readonly kind: 'annex'; readonly number: number }
  | { readonly kind: 'section'; readonly level: 1 | 2; readonly numeral: string }
  | { readonly kind: 'paragraph'; readonly number: number; readonly bis: number; readonly label: number }
  | { readonly kind: 'footnote'; readonly number: number; readonly label: number }
  | { readonly kind: 'continuation' };

const SECTION = /^([一二三四五六七八九十]+)[.．、]\s*(?=\S)/u;
const SUBSECTION = /^([A-Z])[.．、]\s*(?=\S)/u;
const SUMMARY = /^(?:摘要|summary)$/iu;
const FOOTNOTE = /^([⁰¹²³⁴-⁹]+)\s*(?=\S)/u;
const NOTE = /^\*+\s/u;
const SENTENCE_END = /[。；;!?！？]$/u;

/**
 * `label` is the length of the number, point and space before the text itself. `sections`: the number of sections above,
 * of which the next Roman numeral follows: I. is a section or, after H., a subsection.
 */
export function classify(line: Line, sections = 0): Element {
  const { text } = line;
  if (SUMMARY.test(text)) return { kind: 'summary' };
  if (NOTE.test(text)) return { kind: 'note' };
  const annex = annexAt(line);
  if (annex !== null) return { kind: 'annex', number: annex };

  const paragraph = paragraphLabel(text);
  if (paragraph) return { kind: 'paragraph', number: paragraph.number, bis: paragraph.bis, label: paragraph.length };

  const footnote = FOOTNOTE.exec(text);
  if (footnote?.[1]) return { kind: 'footnote', number: fromSuperscript(footnote[1]), label: footnote[0].length };

  // English sections have Roman numerals, Chinese ones Chinese numerals (Editorial Manual, Headings).
  const numeral = roman(sections + 1)?.toUpperCase();
  if (numeral && text.startsWith(`${numeral}. `) && !SENTENCE_END.test(text)) {
    return { kind: 'section', level: 1, numeral };
  }
  const [section, level] = SECTION.test(text)
    ? ([SECTION.exec(text), 1] as const)
    : ([SUBSECTION.exec(text), 2] as const);
  if (section?.[1] && !SENTENCE_END.test(text)) {
    return { kind: 'section', level, numeral: section[1] };
  }
  return { kind: 'continuation' };
}
