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
export function spells(letters: string, name: readonly string[]): Spelling | null {
  let best: Spelling | null = null;
  for (let first = 0; first < name.length; first++) {
    const found = spellsFrom(letters, name, first);
    if (found === 'whole') return found;
    best ??= found;
  }
  return best;
}

function spellsFrom(letters: string, name: readonly string[], first: number): Spelling | null {
  let best: Spelling | null = null;
  // Letters that the syllables so far may have used, and whether all syllables were whole.
  let reached = new Map<number, Spelling>([[0, 'whole']]);
  for (let index = first; index < name.length && reached.size > 0; index++) {
    const syllable = name[index] as string;
    const next = new Map<number, Spelling>();
    for (const [used, spelling] of reached) {
      const rest = letters.slice(used);
      if (rest === '') continue;
      const isInside = first > 0 && index - first + 1 < SYLLABLES_INSIDE[spelling];
      if (syllable.startsWith(rest) && !isInside) {
        if (spelling === 'whole') return 'whole';
        best = 'initials';
      }
      for (const initial of initials(syllable)) {
        if (rest.startsWith(initial) && !next.has(used + initial.length)) next.set(used + initial.length, 'initials');
      }
      if (rest.startsWith(syllable)) next.set(used + syllable.length, spelling);
    }
    reached = next;
  }
  return best;
}

/** `zh` is typed as z or zh. */
const initials = (syllable: string): string[] =>
  /^[zcs]h/.test(syllable) ? [syllable.slice(0, 1), syllable.slice(0, 2)] : [syllable.slice(0, 1)];

const plainLetters = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('v', 'u');
