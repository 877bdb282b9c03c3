import { customPinyin, pinyin } from 'pinyin-pro';

/** Words that pinyin-pro 3.29.4 reads wrongly. */
customPinyin({ 秘书长: 'mì shū zhǎng', 协调: 'xié tiáo', 世行: 'shì háng', 什蒂: 'shí dì' });

/** How letters spell a name: all syllables whole, or at least one by its first letters. */
export type Spelling = 'whole' | 'initials';

/** Fewest syllables spelled inside a name; fewer would be found everywhere. */
const SYLLABLES_INSIDE = { whole: 2, initials: 3 } as const;

/** The syllables of the Chinese characters in plain letters; ü is u. */
export function syllables(text: string): string[] {
  const read = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed' });
  return read.map(plainLetters).filter((syllable) => syllable !== '');
}

/** `Mǎlǐ`, `ma3 li3`, `ma'li` as `mali`, with v and ü as u; null if the text cannot be pinyin. */
export function typedPinyin(text: string): string | null {
  const letters = plainLetters(text).replace(/(?<=[a-z])[1-5]/g, '');
  const joined = letters.replace(/[\s'’-]/gu, '');
  return /^[a-z]+$/.test(joined) ? joined : null;
}

/** How the letters spell a name from any character on; null if not. The last syllable may be unfinished. */
export const spells = (letters: string, name: readonly string[]): Spelling | null =>
  best(name.map((_, first) => spellsFrom(letters, name, first, first, 'whole')));

const best = (found: readonly (Spelling | null)[]): Spelling | null =>
  found.includes('whole') ? 'whole' : found.includes('initials') ? 'initials' : null;

/** How letters spell the syllables from `at` on; `how` tells of the letters and syllables before, from `first` on. */
function spellsFrom(
  letters: string,
  name: readonly string[],
  first: number,
  at: number,
  how: Spelling,
): Spelling | null {
  const syllable = name[at];
  if (syllable === undefined || syllable[0] !== letters[0]) return null;
  const isEnough = first === 0 || at - first + 1 >= SYLLABLES_INSIDE[how];
  if (isEnough && syllable.startsWith(letters)) return how;
  const after = (part: string, spelling: Spelling) =>
    letters.startsWith(part) ? spellsFrom(letters.slice(part.length), name, first, at + 1, spelling) : null;
  return best([after(syllable, how), ...initials(syllable).map((initial) => after(initial, 'initials'))]);
}

/** `zh` is typed as z or zh; a syllable of one letter has none. */
const initials = (syllable: string): string[] =>
  [syllable.slice(0, 1), ...(/^[zcs]h/.exec(syllable) ?? [])].filter((initial) => initial !== syllable);

const plainLetters = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('v', 'u');
