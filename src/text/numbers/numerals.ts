import { fold } from '../fold.ts';
import type { Span } from '../span.ts';
import { NumeralSum, toDigits } from './numeralSum.ts';

/** A number in a folded text. */
export interface Numeral extends Span {
  readonly value: number;
  /** Written with Chinese numerals only: 三千, but not 3千. */
  readonly isHan: boolean;
}

/** A run of numerals in either script. Its parts differ in their first character and nothing follows: linear. */
const RUN = /(?:\d+(?:\.\d+)?|[零〇一二两三四五六七八九十百千万亿廿卅]+(?:点[零〇一二三四五六七八九]+)?)+/gu;
/** A number up to its unit, or a unit. */
const PART =
  /\d+(?:\.\d+)?|[零〇一二两三四五六七八九](?:点[零〇一二三四五六七八九]+)?|点[零〇一二三四五六七八九]+|[十百千万亿廿卅]/gu;
/** Digit by digit, as years are read: 二〇一三. Two digits without a zero are "some": 三五 is three to five. */
const BY_DIGITS = /^[零〇一二三四五六七八九]{3,}$|^[一二三四五六七八九][零〇]$/u;
const HAN = /^\p{Script=Han}+$/u;

/** Characters of the longest number that a report prints in words; 十二亿三千四百五十六万七千八百九十点五 has 20. */
const LONGEST = 40;

/** Every number of a folded text (see `fold`); 二三十 and a bare 百 name none. */
export const findNumerals = (folded: string): Numeral[] =>
  Array.from(folded.matchAll(RUN)).flatMap(({ 0: run, index }): Numeral[] => {
    const value = parse(run);
    return value === null ? [] : [{ value, isHan: HAN.test(run), start: index, end: index + run.length }];
  });

/** The number that a text is, as people type it: `85 207`, `8.5万`, `三億兩千萬`; null for anything else. */
export const readNumeral = (text: string): number | null => parse(fold(text).text);

function parse(run: string): number | null {
  if (run === '' || run.length > LONGEST) return null;
  if (BY_DIGITS.test(run)) return Number(toDigits(run));
  const sum = new NumeralSum();
  let end = 0;
  for (const { 0: part, index } of run.matchAll(PART)) {
    if (index !== end || !sum.take(part)) return null;
    end = index + part.length;
  }
  return end === run.length ? sum.total() : null;
}
