import { fold } from '../../text/fold.ts';
import { syllables } from '../../text/pinyin.ts';
import { type Entity, namesOf } from './entity.ts';
import type { Gazetteer } from './gazetteer.ts';
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

function indexNames(entity: Entity): IndexedName[] {
  return namesOf(entity).map((name) => {
    const text = plainName(name);
    return {
      entity,
      text,
      isAcronym: entity.names.acronyms.includes(name),
      words: text.match(/[\p{Script=Latin}\d]+/gu) ?? [],
      syllables: syllables(text),
    };
  });
}

function locationsOf({ location }: Entity, gazetteer: Gazetteer): Set<Entity> {
  const named = location ? findMentions(location.zh, gazetteer) : [];
  return new Set(named.map(({ entity }) => entity).filter(({ kind }) => kind === 'place'));
}
