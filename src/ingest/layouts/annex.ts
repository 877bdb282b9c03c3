import { readNumeral } from '../../text/numbers/numerals.ts';
import { readRoman } from '../../text/numbers/roman.ts';
import type { Line } from './lines.ts';

const HEADING =
  /^(?:附件|附录|附錄|annex|appendix)\s*(?:(?<number>[一二三四五六七八九十]{1,3}|\d{1,2})|(?<roman>[IVX]{1,4}))?$/iu;

/** The number of the annex that a line begins, 0 where the only one has none; null for other lines. */
export function annexAt({ text }: Line): number | null {
  const heading = HEADING.exec(text);
  if (!heading) return null;
  const { number, roman } = heading.groups ?? {};
  return number ? readNumeral(number) : (readRoman(roman ?? '') ?? 0);
}
