import type { Span } from '../../text/span.ts';
import type { Entity, EntityKind } from './entity.ts';

export interface Mention {
  readonly entity: Entity;
  /** Offsets in the raw text. */
  readonly span: Span;
  /** `bare`: only the kind of mission is named (特派团), and the text before says which mission. */
  readonly form: 'name' | 'bare';
}

/** Characters between the two names of a definition: the bracket in `全名(简称)`, and a space in `全名 (简称)`. */
const DEFINITION_GAP = 2;

/** Mentions of each entity, in order of first mention. A definition, 全名(简称), counts once. */
export function countMentions(mentions: readonly Mention[]): Map<Entity, number> {
  const times = new Map<Entity, number>();
  const ends = new Map<Entity, number>();
  for (const { entity, span } of mentions) {
    const end = ends.get(entity);
    const isDefinition = end !== undefined && span.start - end <= DEFINITION_GAP;
    if (!isDefinition) times.set(entity, (times.get(entity) ?? 0) + 1);
    ends.set(entity, span.end);
  }
  return times;
}

/** Fewest mentions of a paragraph's subject. */
const TAKEN_UP = 2;

/** The entity of that kind named first, more often than any other, and at least twice. Null for a list of missions. */
export const subject = (mentions: readonly Mention[], kind: EntityKind): Entity | null =>
  foremost(mentions, kind, TAKEN_UP);

/** Whether a paragraph is about the entity, not only mentions it. */
export const isAbout = (mentions: readonly Mention[], entity: Entity): boolean =>
  subject(mentions, entity.kind)?.id === entity.id;

/** The entity of that kind named first, more often than any other of its kind, and at least `least` times. */
export function foremost(mentions: readonly Mention[], kind: EntityKind, least = 1): Entity | null {
  const [first, ...others] = countMentions(mentions.filter(({ entity }) => entity.kind === kind));
  if (!first) return null;
  const [entity, most] = first;
  return most >= least && others.every(([, times]) => times < most) ? entity : null;
}
