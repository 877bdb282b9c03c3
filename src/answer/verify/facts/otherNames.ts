import type { Entity } from '../../../report/names/entity.ts';
import { countMentions, type Mention } from '../../../report/names/mention.ts';
import { findMentions, outermost } from '../../../report/names/mentions.ts';
import type { Library } from '../../../search/library.ts';
import type { Span } from '../../../text/span.ts';
import { type Clash, firstIn } from './facts.ts';

/** Posted names not printed, each with a printed one not posted: the commonest mission, or the only body or place. */
export function otherNames(posted: string, printed: string, shown: Span, { gazetteer }: Library): Clash[] {
  const named = (text: string) => findMentions(text, gazetteer).filter(({ form }) => form === 'name');
  const all = named(printed);
  const said = outermost(named(posted));
  const isSaid = ({ entity }: Mention) =>
    said.some((each) => each.entity === entity || (entity.kind === 'place' && isOf(each.entity, entity)));
  const free = outermost(all).filter((each) => !each.entity.isWhole && !isSaid(each));
  const strange = said.filter(({ entity }) => !entity.isWhole && !all.some((each) => isOf(each.entity, entity)));
  return strange.flatMap(({ entity: { kind }, span }) => {
    const others = free.filter(({ entity }) => entity.kind === kind);
    const other = kind === 'mission' ? most(others) : only(others);
    const spans = others.filter(({ entity }) => entity === other).map((each) => each.span);
    const place = firstIn(spans, shown);
    return place ? [{ posted: span, printed: place }] : [];
  });
}

/** Whether two names mean one thing, or one is the place of the other. */
const isOf = (a: Entity, b: Entity): boolean => a === b || isAt(a, b) || isAt(b, a);

const isAt = (place: Entity, { location, names }: Entity): boolean =>
  place.kind === 'place' &&
  [location?.zh ?? '', names.official.zh].some((where) => where.includes(place.names.official.zh));

const most = (mentions: readonly Mention[]): Entity | undefined =>
  [...countMentions(mentions)].toSorted(([, a], [, b]) => b - a)[0]?.[0];

function only(mentions: readonly Mention[]): Entity | undefined {
  const entities = [...new Set(mentions.map(({ entity }) => entity))];
  return entities.length === 1 ? entities[0] : undefined;
}
