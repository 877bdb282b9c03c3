/** What the fonts of symbols have where other fonts have letters; only what reports print. */
const FONTS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    45: '−',
    163: '≤',
    174: '→',
    176: '°',
    177: '±',
    179: '≥',
    180: '×',
    183: '•',
    184: '÷',
    185: '≠',
    187: '≈',
    ...letters('ABGDEZHQIKLMNXOPRSTUFCYW', 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ'),
    ...letters('abgdezhqiklmnxoprstufcyw', 'αβγδεζηθικλμνξοπρστυφχψω'),
  },
  wingdings: {
    108: '●',
    110: '■',
    111: '□',
    113: '❑',
    118: '❖',
    159: '•',
    167: '▪',
    168: '◻',
    216: '➢',
    224: '→',
    252: '✓',
    254: '☑',
  },
};

function letters(latin: string, greek: string): Record<number, string> {
  return Object.fromEntries(Array.from(latin, (letter, at) => [letter.charCodeAt(0), Array.from(greek)[at] ?? '']));
}

/** The character that a font prints for a code in hexadecimal; null where it is not known. Fonts of symbols stand at U+F000 and after. */
export function symbol(font: string | undefined, code: string | undefined): string | null {
  if (!code || !/^[0-9a-f]{1,4}$/iu.test(code)) return null;
  const number = Number.parseInt(code, 16);
  const known = FONTS[font?.toLowerCase() ?? ''];
  if (known) return known[number >= 0xf000 ? number - 0xf000 : number] ?? null;
  const isCharacter = number >= 0x20 && (number < 0xd800 || number > 0xf8ff);
  return isCharacter ? String.fromCodePoint(number) : null;
}
