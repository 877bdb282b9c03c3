import type { Entity } from '../../report/entity.ts';
import { findMentions } from '../../report/mentions.ts';
import type { Library } from '../../search/library.ts';
import { fold } from '../../text/fold.ts';
import { contains } from '../../text/span.ts';
import { type Asks, asksOf } from '../asks.ts';
import { type Also, expand } from './expansion.ts';
import { findPeriods, type Period } from './periods.ts';
import { readPinyin } from './pinyinWords.ts';
import { printedNumbers } from './roundNumbers.ts';
import { withoutSlips } from './slips.ts';
import { unknownNames } from './worldNames.ts';

/** A question as the bot takes it. */
export interface Understood {
  /** As it was meant, pinyin spelled out and slips put right: for finding, never shown. */
  readonly text: string;
  /** What is asked, the main thing first. */
  readonly asks: readonly Asks[];
  /** What the question names, each once. */
  readonly entities: readonly Entity[];
  readonly periods: readonly Period[];
  /** Names that no document of the library holds. */
  readonly unknown: readonly string[];
  readonly also: readonly Also[];
}

/** Where a place is named with one of these, what works there is meant. */
const MISSION_WORD = /特派团|维和|部队|军队|行动|稳定团|警察|军警|兵|派|mission|peacekeep|troop|force/u;
/** Kinds by which missions are named. */
const KIND = /特派团|稳定团|支助团|援助团|监督团|综合团|部队|行动|办事处/gu;
const LOCATED_WEIGHT = 0.6;
const NUMBER_WEIGHT = 1;

export function understand(question: string, library: Library): Understood {
  const unknown = unknownNames(question, library);
  const text = unknown.length > 0 ? question : withoutSlips(readPinyin(question, library), library);
  const named = entitiesIn(text, library);
  const there = missionsThere(text, named, library);
  const [only, ...others] = there;
  const entities = only && others.length === 0 ? [...named, only] : named;
  const also = [
    ...expand(text, library),
    ...there.map(({ names: { short, official } }) => ({ text: short?.zh ?? official.zh, weight: LOCATED_WEIGHT })),
    ...printedNumbers(text, library).map((number) => ({ text: number, weight: NUMBER_WEIGHT })),
  ];
  return { text, asks: asksOf(fold(text).text), entities, periods: findPeriods(text), unknown, also };
}

/** Each once; a place inside the name of a body is not named itself. */
function entitiesIn(text: string, { gazetteer }: Library): Entity[] {
  const mentions = findMentions(text, gazetteer);
  const outer = mentions.filter(
    ({ span }) => !mentions.some((other) => other.span !== span && contains(other.span, span)),
  );
  return [...new Set(outer.map(({ entity }) => entity))];
}

/** 南苏丹的特派团 is UNMISS: the missions that work in a place named without any, of the kind that is named. */
function missionsThere(text: string, named: readonly Entity[], { names }: Library): Entity[] {
  const { text: folded } = fold(text);
  if (named.some(({ kind }) => kind === 'mission') || !MISSION_WORD.test(folded)) return [];
  const located = [...new Set(named.flatMap((place) => names.located.get(place) ?? []))];
  const missions = located.filter(({ kind }) => kind === 'mission');
  const kinds = folded.match(KIND) ?? [];
  const ofKind = missions.filter(({ names: { short, official } }) =>
    kinds.some((kind) => official.zh.endsWith(kind) || short?.zh.endsWith(kind)),
  );
  return ofKind.length > 0 ? ofKind : missions;
}
