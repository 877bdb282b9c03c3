import type { Entity } from '../../../report/names/entity.ts';
import { countMentions, type Mention } from '../../../report/names/mention.ts';
import { findMentions } from '../../../report/names/mentions.ts';
import type { Library } from '../../../search/library.ts';
import { overlaps, type Span } from '../../../text/span.ts';
import { type Clash, firstIn } from './facts.ts';

/** Who says 秘书处 for one of its departments says nothing wrong. */
const WHOLES = new Set(['SECRETARIAT', 'SG', 'UN', 'AFRICA', 'EUROPE']);

/**
 * Names that a text in other words puts where a printed one has another of the same kind: nowhere printed, nor what is printed
 * is where they are. A mission stands for the mission that is printed most, a body or a place for the only one.
 */
export function otherNames(posted: string, printed: string, shown: Span, { gazetteer }: Library): Clash[] {
  const named = (text: string) => findMentions(text, gazetteer).filter(({ form }) => form === 'name');
  const [said, there] = [named(posted), named(printed)].map(outermost) as [Mention[], Mention[]];
  const all = named(printed);
  const isSaid = (entity: Entity) =>
    said.some((each) => (entity.kind === 'place' ? isOf(each.entity, entity) : each.entity === entity));
  const free = there.filter(({ entity }) => !isSaid(entity));
  const strange = said.filter(({ entity }) => !WHOLES.has(entity.id) && !all.some((each) => isOf(each.entity, entity)));
  return strange.flatMap(({ entity, span }) => {
    const others = free.filter((each) => each.entity.kind === entity.kind && !WHOLES.has(each.entity.id));
    const other = entity.kind === 'mission' ? most(others) : only(others);
    const place = firstIn(
      others.filter((each) => each.entity === other).map((each) => each.span),
      shown,
    );
    return place ? [{ posted: span, printed: place }] : [];
  });
}

/** Without names inside names: 马里 of 马里稳定团. */
const outermost = (mentions: readonly Mention[]): Mention[] =>
  mentions.filter(
    ({ span }) =>
      !mentions.some(
        (other) => overlaps(other.span, span) && other.span.end - other.span.start > span.end - span.start,
      ),
  );

/** Whether two names name the same, or one of them the place where the other is. */
const isOf = (a: Entity, b: Entity): boolean => a === b || isAt(a, b) || isAt(b, a);

const isAt = (place: Entity, { location, names }: Entity): boolean =>
  place.kind === 'place' &&
  [location?.zh ?? '', names.official.zh].some((where) => where.includes(place.names.official.zh));

function most(mentions: readonly Mention[]): Entity | undefined {
  const times = [...countMentions(mentions)];
  return times.toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

function only(mentions: readonly Mention[]): Entity | undefined {
  const entities = [...new Set(mentions.map(({ entity }) => entity))];
  return entities.length === 1 ? entities[0] : undefined;
}
