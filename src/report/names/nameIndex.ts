import { fold } from '../../text/fold.ts';
import { spells, syllables, typedPinyin } from '../../text/pinyin.ts';
import { type Entity, namesOf } from './entity.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isOneEditAway } from './likeness.ts';
import { findMentions } from './mentions.ts';

/** A gazetteer's names, ready to compare with typed text. Built once. */
export interface NameIndex {
  readonly gazetteer: Gazetteer;
  readonly names: readonly IndexedName[];
  /** The entities that work at a place. */
  readonly located: ReadonlyMap<Entity, readonly Entity[]>;
}

export interface IndexedName {
  readonly entity: Entity;
  /** See `plainName`. */
  readonly text: string;
  readonly isAcronym: boolean;
  /** The words of a Latin name. */
  readonly words: readonly string[];
  /** The pinyin of a Chinese name. */
  readonly syllables: readonly string[];
}

export function makeNameIndex(gazetteer: Gazetteer): NameIndex {
  const located = new Map<Entity, Entity[]>();
  for (const entity of gazetteer.all) {
    for (const place of locationsOf(entity, gazetteer)) located.set(place, [...(located.get(place) ?? []), entity]);
  }
  return { gazetteer, names: gazetteer.all.flatMap(indexNames), located };
}

/** A name folded and without accents: `Côte d’Ivoire` as `cote d'ivoire`. */
export const plainName = (name: string): string =>
  fold(name).text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").trim();

const latinWords = (text: string): string[] => text.match(/[\p{Script=Latin}\d]+/gu) ?? [];

function indexNames(entity: Entity): IndexedName[] {
  return namesOf(entity).map((name) => {
    const text = plainName(name);
    return {
      entity,
      text,
      isAcronym: entity.names.acronyms.includes(name),
      words: latinWords(text),
      syllables: syllables(text),
    };
  });
}

function locationsOf({ location }: Entity, gazetteer: Gazetteer): Set<Entity> {
  const named = location ? findMentions(location.zh, gazetteer) : [];
  return new Set(named.map(({ entity }) => entity).filter(({ kind }) => kind === 'place'));
}

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
  return { text, words: isLatin ? latinWords(text) : [], pinyin: typedPinyin(typed) };
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
