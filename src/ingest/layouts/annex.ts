import { readNumeral } from '../../text/numbers/numerals.ts';
import { readRoman } from '../../text/numbers/roman.ts';
import type { Line } from './lines.ts';

export interface Annex {
  /** 0 where the only one has none. */
  readonly number: number;
  /** As printed: `附件一`, `Annex I`. */
  readonly numeral: string;
}

const HEADING =
  /^(?<numeral>(?:附件|附录|附錄|附文|annex|appendix|enclosure)\s*(?:(?<number>[一二三四五六七八九十]{1,3}|\d{1,2})|(?<roman>[IVX]{1,4}))?)(?<rest> to the .{1,250})?$/iu;
/** 2031年3月3日湖国常驻代表给秘书长的信的附件一. */
const OF_LETTER =
  /^.{4,200}(?:[信函]|照会|照會)的?(?<numeral>(?:附件|附文)\s*(?<number>[一二三四五六七八九十]{1,3}|\d{1,2})?)$/u;
const SENTENCE_END = /[.,;:]$/u;

/** The annex that a line begins; null for other lines. What it is annexed to is named in a line that follows a blank one. */
export function annexAt({ text, first }: Line): Annex | null {
  const { numeral, number, roman, rest } = (HEADING.exec(text) ?? (first ? OF_LETTER.exec(text) : null))?.groups ?? {};
  if (numeral === undefined || (rest !== undefined && (!first || SENTENCE_END.test(rest)))) return null;
  const counted = number ? readNumeral(number) : readRoman(roman ?? '');
  return { number: counted ?? 0, numeral: numeral.trim() };
}
