const SUPERSCRIPT_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number as readers of reports expect a footnote mark: `12` as `¹²`. What is no digit stays. */
export const superscript = (text: string): string =>
  text.replaceAll(/[0-9]/gu, (digit) => SUPERSCRIPT_DIGITS[Number(digit)] ?? digit);
