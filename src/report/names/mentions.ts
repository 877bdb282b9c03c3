import { type Folded, fold, unfold } from '../../text/fold.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { Gazetteer, SoughtName } from './gazetteer.ts';
import { foremost, type Mention } from './mention.ts';
import { type WordList, wordsIn } from './wordList.ts';

/** Every mention in order. Places are also found inside names of bodies, after the body's mention. */
export function findMentions(text: string, gazetteer: Gazetteer): Mention[] {
  const folded = fold(text);
  const bodies = findNames(text, folded, gazetteer.bodyNames);
  const places = findNames(text, folded, gazetteer.placeNames);
  const bare = findBareNames(folded, bodies, places);
  return [...bodies, ...bare, ...places].toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** Drops names inside longer ones: 马里 in 马里稳定团. */
export const outermost = (mentions: readonly Mention[]): Mention[] =>
  mentions.filter(({ span }) => !mentions.some((other) => contains(other.span, span) && !contains(span, other.span)));

const LATIN = /[\p{Script=Latin}\d]/u;

/** From left to right, the longest name at each place: a name never counts inside a longer one. */
function findNames(raw: string, folded: Folded, names: WordList<SoughtName>): Mention[] {
  const { text } = folded;
  const accepts = ({ capitals }: SoughtName, { start, end }: Span) =>
    !cutsWord(text, start) && !cutsWord(text, end) && (!capitals || isUpperCase(raw, unfold(folded, start, end)));
  return wordsIn(names, text, accepts).flatMap(({ value: { entity }, start, end }) =>
    entity ? [{ entity, span: unfold(folded, start, end), form: 'name' }] : [],
  );
}

/** Whether the offset is inside a Latin word or number. */
export const cutsWord = (text: string, at: number): boolean =>
  LATIN.test(text[at - 1] ?? '') && LATIN.test(text[at] ?? '');

function isUpperCase(raw: string, { start, end }: Span): boolean {
  const letters = raw.slice(start, end);
  return letters === letters.toUpperCase();
}

/** The last words of mission names, as a pattern. */
export const MISSION_KINDS = '特派团|稳定团|支助团|援助团|监督团|综合团';
/** A kind of mission stands alone once a report has named the mission. 特派团 may be any mission. */
const KIND = new RegExp(`${MISSION_KINDS}|混合行动`, 'gu');
const ANY_MISSION = '特派团';

/** Before such a word: many, any or another mission, or one unknown to the gazetteer (联伊援助团). */
const GENERIC_BEFORE =
  /(?:[个些各有数新国的等某每两其]|和平|维和|政治|外地|综合|多数|其他|所有|任何|一般|大型|特定|联\p{Script=Han}{1,2})$/u;
/** After such a word: several missions, or another word (特派团团长, 特派团支助小组). */
const GENERIC_AFTER = /^(?:之?间|特有|团长|高级领导|支助|综合工作队|们|规模)/u;

/** Characters that the patterns read. */
const CONTEXT = 6;

/** Finds such words where the text before leaves only one mission. */
function findBareNames(folded: Folded, bodies: readonly Mention[], places: readonly Mention[]): Mention[] {
  const missions = bodies.filter(({ entity }) => entity.kind === 'mission');
  if (missions.length === 0) return [];
  const main = foremost(missions, 'mission');
  const named = [...bodies, ...places];

  return Array.from(folded.text.matchAll(KIND)).flatMap(({ 0: kind, index }): Mention[] => {
    const end = index + kind.length;
    const span = unfold(folded, index, end);
    const isPartOfName = named.some((mention) => overlaps(mention.span, span) || mention.span.end === span.start);
    const isGeneric =
      GENERIC_BEFORE.test(folded.text.slice(Math.max(0, index - CONTEXT), index)) ||
      GENERIC_AFTER.test(folded.text.slice(end, end + CONTEXT));
    if (isPartOfName || isGeneric) return [];

    const before = missions.filter((mention) => mention.span.end <= span.start).map(({ entity }) => entity);
    const meant =
      kind === ANY_MISSION
        ? before.filter((entity) => entity === main)
        : before.filter(({ names }) => [names.official.zh, names.short?.zh ?? ''].some((name) => name.endsWith(kind)));
    const [entity, ...others] = new Set(meant);
    return entity && others.length === 0 ? [{ entity, span, form: 'bare' }] : [];
  });
}
