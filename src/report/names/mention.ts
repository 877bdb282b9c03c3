import type { Span } from '../../text/span.ts';
import type { Entity } from './entity.ts';

/** A place of a text that names an entity. */
export interface Mention {
  readonly entity: Entity;
  /** Offsets in the raw text. */
  readonly span: Span;
  /** `bare`: only the kind is named, as 特派团, and the text before says which. */
  readonly form: 'name' | 'bare';
}

/** `全名(简称)` has one bracket between its two names, `全名 (简称)` a space more. */
const DEFINITION_GAP = 2;

/** How often each entity is mentioned, in the order of first mention; a definition, 全名(简称), counts once. */
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
