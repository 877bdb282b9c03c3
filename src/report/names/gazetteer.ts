import { fold } from '../../text/fold.ts';
import { type Entity, namesOf } from './entity.ts';
import { type Lexicon, makeLexicon } from './lexicon.ts';
import { makeWordList, type WordList } from './wordList.ts';

export interface SoughtName {
  /** Null for a longer word that contains a name and means something else. */
  readonly entity: Entity | null;
  /** True if it counts only in capitals: SAG and ITS are also words. */
  readonly capitals: boolean;
}

/** `all`: missions, then bodies, then places, each in file order. */
export interface Gazetteer {
  readonly all: readonly Entity[];
  /** All Chinese names, folded: for the dictionary of the segmenter. */
  readonly words: readonly string[];
  readonly bodyNames: WordList<SoughtName>;
  /** Separate, since place names are also inside the names of bodies: 马里 in 联合国马里办事处. */
  readonly placeNames: WordList<SoughtName>;
  /** Empty unless given. */
  readonly lexicon: Lexicon;
  get(id: string): Entity | undefined;
}

const HAN = /^\p{Script=Han}+$/u;
const SHORT_ACRONYM = /^[A-Z]{1,3}$/;

export function makeGazetteer(entities: readonly Entity[], lexicon: Lexicon = makeLexicon([], [], [])): Gazetteer {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const names = entities.flatMap(namesOf).map((name) => fold(name).text);
  return {
    all: entities,
    words: [...new Set(names.filter((name) => HAN.test(name)))],
    bodyNames: makeWordList(entities.filter(({ kind }) => kind !== 'place').flatMap(soughtNames)),
    placeNames: makeWordList(entities.filter(({ kind }) => kind === 'place').flatMap(soughtNames)),
    lexicon,
    get: (id) => byId.get(id),
  };
}

const soughtNames = (entity: Entity): (readonly [string, SoughtName])[] => [
  ...namesOf(entity).map((name) => [fold(name).text, { entity, capitals: SHORT_ACRONYM.test(name) }] as const),
  ...(entity.names.notIn ?? []).map((word) => [fold(word).text, { entity: null, capitals: false }] as const),
];
