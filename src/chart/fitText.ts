const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
const GRAPHEMES = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** Full-width characters: East Asian letters and signs, and all others drawn in a square. */
const WIDE =
  /[\u1100-\u115F\u2014\u2018-\u201D\u2026\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Extended_Pictographic}|[\u{20000}-\u{3FFFF}]/u;
/** Wide enough for the digits and for most Latin letters of Noto Sans. */
const NARROW_EM = 0.6;
const MARKS = /^\p{M}+$/u;
/**
 * No line ends (at the line feed) before a closing mark, after an opening mark, inside a number (`4 395`), a symbol
 * (`67/302`, `第2122(2013)号`) or a date (`7 月`), or between a number and what it counts.
 */
const NO_BREAK =
  /\d\n[(（]\d|第 ?\n ?\d|\d ?\n ?[年月日名人个件]|\n[，。、；：！？）》〉”’」』】〕…,.;:!?)\]%]|[（《〈“‘「『【〔([]\n|\d(?: \n|\n ?)\d|[\dA-Z](?:\/\n|\n\/)[\dA-Z]/u;

/** In ems, rather too wide than too narrow. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 1 : MARKS.test(character) ? 0 : NARROW_EM;
  return width;
}

/** At most `lines` lines of `ems` ems, broken between words; a shortened text ends in `…`. */
export function fitLines(text: string, ems: number, lines: number): string[] {
  const fitted: string[] = [];
  let rest = oneLine(text);
  while (rest !== '' && fitted.length < lines) {
    const isLast = fitted.length === lines - 1;
    if (widthOf(rest) <= ems) return [...fitted, rest];
    const head = beginning(rest, isLast ? ems - 1 : ems);
    fitted.push(isLast ? `${head.trimEnd()}…` : head.trimEnd());
    rest = rest.slice(head.length).trimStart();
  }
  return fitted;
}

export const fitLine = (text: string, ems: number): string => fitLines(text, ems, 1)[0] ?? '';

/** As many whole words as fit; if the first word is too long, as many of its characters. */
function beginning(text: string, ems: number): string {
  const words = whole(text, WORDS, ems);
  return words || whole(text, GRAPHEMES, ems) || Array.from(text)[0] || '';
}

function whole(text: string, segmenter: Intl.Segmenter, ems: number): string {
  const pieces = Array.from(segmenter.segment(text), ({ segment }) => segment);
  let count = 0;
  for (let width = 0; count < pieces.length; count += 1) {
    width += widthOf(pieces[count] ?? '');
    if (width > ems) break;
  }
  const end = (at: number) => pieces.slice(0, at).join('');
  const isBad = (at: number) => NO_BREAK.test(`${end(at).slice(-2)}\n${text.slice(end(at).length)}`.slice(0, 5));
  while (count > 1 && isBad(count)) count -= 1;
  return end(count);
}

/** XML has no control characters, and those of direction would reverse a line: each becomes U+FFFD. */
export const oneLine = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\p{Cn}\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '\uFFFD')
    .trim();
