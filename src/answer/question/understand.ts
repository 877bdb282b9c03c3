import { yearOf } from '../../report/documentInfo.ts';
import { type Entity, shortName } from '../../report/names/entity.ts';
import { findMentions, MISSION_KINDS, outermost } from '../../report/names/mentions.ts';
import { findSymbols } from '../../report/symbols.ts';
import type { Also, Filter, Query } from '../../search/engine/engine.ts';
import type { Library } from '../../search/library.ts';
import { type Period, periodsIn } from '../../text/dates/periods.ts';
import { fold } from '../../text/fold.ts';
import { type AskedNumber, askedNumber } from './askedNumber.ts';
import { type Asks, asksOf, lists } from './asks.ts';
import { expand } from './expansion.ts';
import { readPinyin } from './pinyinWords.ts';
import { unknownNames } from './worldNames.ts';

export interface Understood {
  readonly typed: string;
  /** With pinyin spelled out: for search and reading, never shown. */
  readonly text: string;
  readonly folded: string;
  readonly asks: Asks | null;
  readonly number: AskedNumber | null;
  /** Each once. */
  readonly named: readonly Entity[];
  /** Those of `named` that not every passage mentions. */
  readonly entities: readonly Entity[];
  readonly lists: boolean;
  readonly periods: readonly Period[];
  /** Numbers of resolutions and reports. */
  readonly symbols: readonly string[];
  /** Names that the library does not hold. */
  readonly unknown: readonly string[];
  readonly also: readonly Also[];
}

/** A place beside one of these words means the mission there. */
const MISSION_WORD = /特派团|维和|部队|军队|行动|稳定团|警察|军警|兵|派|mission|peacekeep|troop|force/u;
const KIND = new RegExp(`${MISSION_KINDS}|部队|行动|办事处`, 'gu');
const LOCATED_WEIGHT = 0.6;

export function understand(question: string, library: Library): Understood {
  const unknown = unknownNames(question, library);
  const text = unknown.length > 0 ? question : readPinyin(question, library);
  const folded = fold(text).text;
  const mentioned = entitiesIn(text, library);
  const there = missionsThere(folded, mentioned, library);
  const [only, ...others] = there;
  const named = only && others.length === 0 ? [...mentioned, only] : mentioned;
  const asks = asksOf(folded);
  return {
    typed: question,
    text,
    folded,
    asks,
    number: askedNumber(folded, asks, named, library),
    named,
    entities: named.filter(({ everywhere }) => !everywhere),
    lists: lists(folded),
    periods: periodsIn(text, yearOfOnly(library)),
    symbols: symbolsIn(text, folded),
    unknown,
    also: [...expand(text, library), ...there.map((mission) => ({ text: shortName(mission), weight: LOCATED_WEIGHT }))],
  };
}

/** The year of the only document, for 去年; null if there are several documents. */
const yearOfOnly = ({ documents: [only, ...others] }: Library): number | null =>
  only && others.length === 0 ? yearOf(only.info) : null;

/** Each once, without places inside the names of bodies. */
const entitiesIn = (text: string, { gazetteer }: Library): Entity[] => [
  ...new Set(outermost(findMentions(text, gazetteer)).map(({ entity }) => entity)),
];

/** An entity and, for a place, the bodies that work there. */
export const kinOf = (entity: Entity, { names }: Library): Entity[] => [entity, ...(names.located.get(entity) ?? [])];

/** Missions, of the named kind, in a place named without a mission: 南苏丹的特派团 is UNMISS. */
function missionsThere(folded: string, named: readonly Entity[], { names }: Library): Entity[] {
  if (named.some(({ kind }) => kind === 'mission') || !MISSION_WORD.test(folded)) return [];
  const located = [...new Set(named.flatMap((place) => names.located.get(place) ?? []))];
  const missions = located.filter(({ kind }) => kind === 'mission');
  const kinds = folded.match(KIND) ?? [];
  const ofKind = missions.filter(({ names: { short, official } }) =>
    kinds.some((kind) => official.zh.endsWith(kind) || short?.zh.endsWith(kind)),
  );
  return ofKind.length > 0 ? ofKind : missions;
}

/** Symbols as people shorten them: 1325号决议, 67/287 决议. */
export const SHORT_SYMBOL =
  /\d{1,3}\/\d{1,4}(?: ?[a-z](?![a-z]))?(?=号?决议)|\d{3,4}(?=号?决议)|(?<=resolution )\d{1,4}(?:\/\d+)?/gu;

function symbolsIn(text: string, folded: string): string[] {
  const full = findSymbols(text).map(({ symbol }) => symbol);
  return full.length > 0 ? full : Array.from(folded.matchAll(SHORT_SYMBOL), ([symbol]) => symbol);
}

/** The encoder also reads words of at least this weight: it knows the words of reports better. */
const SURE = 0.6;

export function queryOf({ text, folded, also, named }: Understood, filter: Filter, limit: number): Query {
  const names = named.map(shortName).filter((name) => !text.includes(name));
  const sure = also.filter(({ weight }) => weight >= SURE).map((each) => each.text);
  return { text, also, meant: [folded, ...names, ...sure].join(' '), filter, limit };
}
