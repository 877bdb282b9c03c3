import { type Folded, unfold } from '../../text/fold.ts';
import { overlaps } from '../../text/span.ts';
import { foremost, type Mention } from './mention.ts';

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
export function findBareNames(folded: Folded, bodies: readonly Mention[], places: readonly Mention[]): Mention[] {
  const missions = bodies.filter(({ entity }) => entity.kind === 'mission');
  if (missions.length === 0) return [];
  const main = foremost(missions, 'mission')?.entity ?? null;
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
