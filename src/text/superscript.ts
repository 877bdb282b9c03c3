const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number as readers of reports expect a footnote mark: `12` as `¹²`. What is no digit stays. */
export const superscript = (text: string): string =>
  text.replaceAll(/[0-9]/gu, (digit) => DIGITS[Number(digit)] ?? digit);

/** The number of a footnote mark such as ¹ or ¹². */
export const fromSuperscript = (mark: string): number =>
  Number(Array.from(mark, (digit) => DIGITS.indexOf(digit)).join(''));
