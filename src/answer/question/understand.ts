import { MISSION_KINDS } from '../../report/names/bareNames.ts';
import { type Entity, shortName } from '../../report/names/entity.ts';
import { findMentions, outermost } from '../../report/names/mentions.ts';
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

/** A question as the bot takes it. */
export interface Understood {
  /** As the person typed it. */
  readonly typed: string;
  /** With pinyin spelled out. For finding and reading, never shown. */
  readonly text: string;
  readonly folded: string;
  readonly asks: Asks | null;
  readonly number: AskedNumber | null;
  /** What the question names, each once. */
  readonly named: readonly Entity[];
  /** Those of them that not every passage speaks of. */
  readonly entities: readonly Entity[];
  readonly lists: boolean;
  readonly periods: readonly Period[];
  /** Numbers of resolutions and reports that the question names. */
  readonly symbols: readonly string[];
  /** Names that no document of the library holds. */
  readonly unknown: readonly string[];
  readonly also: readonly Also[];
}

/** A place named together with one of these means the mission there. */
const MISSION_WORD = /特派团|维和|部队|军队|行动|稳定团|警察|军警|兵|派|mission|peacekeep|troop|force/u;
/** Words that ask for missions of one kind. */
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
    periods: periodsIn(text, yearOf(library)),
    symbols: symbolsIn(text, folded),
    unknown,
    also: [...expand(text, library), ...there.map((mission) => ({ text: shortName(mission), weight: LOCATED_WEIGHT }))],
  };
}

/** The year in which the only document came out, for 去年; null if there are several documents. */
function yearOf({ documents: [only, ...others] }: Library): number | null {
  const date = only?.info.dates?.issued ?? only?.info.dates?.reissued;
  return date && others.length === 0 ? Number(date.slice(0, 4)) : null;
}

/** Each once; a place inside the name of a body is not named itself. */
const entitiesIn = (text: string, { gazetteer }: Library): Entity[] => [
  ...new Set(outermost(findMentions(text, gazetteer)).map(({ entity }) => entity)),
];

/** An entity and, of a place, what works there. */
export const kinOf = (entity: Entity, { names }: Library): Entity[] => [entity, ...(names.located.get(entity) ?? [])];

/** The missions in a place that is named without one, of the kind that is named: 南苏丹的特派团 is UNMISS. */
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

/** 1325号决议, 67/287 决议: symbols as people shorten them. */
const SHORT_SYMBOL =
  /\d{1,3}\/\d{1,4}(?: ?[a-z](?![a-z]))?(?=号?决议)|\d{3,4}(?=号?决议)|(?<=resolution )\d{1,4}(?:\/\d+)?/gu;

function symbolsIn(text: string, folded: string): string[] {
  const full = findSymbols(text).map(({ symbol }) => symbol);
  return full.length > 0 ? full : Array.from(folded.matchAll(SHORT_SYMBOL), ([symbol]) => symbol);
}

/** The encoder also reads words of at least this weight: it understands the words of reports better. */
const SURE = 0.6;

/** What the engine is asked: the question as it was meant, and the words that stand for its own. */
export function queryOf({ text, folded, also, named }: Understood, filter: Filter, limit: number): Query {
  const names = named.map(shortName).filter((name) => !text.includes(name));
  const sure = also.filter(({ weight }) => weight >= SURE).map((each) => each.text);
  return { text, also, meant: [folded, ...names, ...sure].join(' '), filter, limit };
}
