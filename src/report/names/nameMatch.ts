import { spells, typedPinyin } from '../../text/pinyin.ts';
import { isOneEditAway } from './likeness.ts';
import { type IndexedName, plainName } from './nameIndex.ts';

/** The ways in which a typed text finds a name, best first. */
export const WAYS = [
  'name',
  'acronym',
  'spelled',
  'prefix',
  'contains',
  'place',
  'pinyin',
  'initials',
  'near',
] as const;
export type Way = (typeof WAYS)[number];

/** Typed text, ready to compare with all names. */
export interface TypedName {
  readonly text: string;
  /** Empty for a text with Chinese. */
  readonly words: readonly string[];
  readonly pinyin: string | null;
}

export function typedName(typed: string): TypedName {
  const text = plainName(typed);
  const isLatin = /^[^\p{Script=Han}]+$/u.test(text);
  return { text, words: isLatin ? (text.match(/[\p{Script=Latin}\d]+/gu) ?? []) : [], pinyin: typedPinyin(typed) };
}

export function matchName(typed: TypedName, name: IndexedName): Way | null {
  if (name.text === typed.text) return name.isAcronym ? 'acronym' : 'name';
  if (isSpelledOut(typed, name)) return 'spelled';
  if (name.text.startsWith(typed.text)) return 'prefix';
  if (contains(typed, name)) return 'contains';
  if (!typed.pinyin || name.syllables.length === 0) return null;
  const spelling = spells(typed.pinyin, name.syllables);
  if (!spelling) return null;
  return spelling === 'whole' ? 'pinyin' : 'initials';
}

export const isSpelledOut = ({ pinyin }: TypedName, { syllables }: IndexedName): boolean =>
  pinyin !== null && pinyin === syllables.join('');

/** Whether the text is the name with one slip in its letters, characters or pinyin. */
export const isNear = (typed: TypedName, name: IndexedName): boolean =>
  isOneEditAway(typed.text, name.text) ||
  (typed.pinyin !== null && isOneEditAway(typed.pinyin, name.syllables.join('')));

/** Chinese matches anywhere in the name, Latin only at word starts: AU is not found in Bureau. */
function contains(typed: TypedName, name: IndexedName): boolean {
  if (typed.words.length === 0) return typed.text.length > 0 && name.text.includes(typed.text);
  return name.words.length > 0 && typed.words.every((word) => name.words.some((own) => own.startsWith(word)));
}
