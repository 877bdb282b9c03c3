import type { Entity, EntityKind } from './entity.ts';
import { countMentions, type Mention } from './mention.ts';

/** How often a subject is taken up at least: once is a mention. */
const TAKEN_UP = 2;

/**
 * The entity of that kind that a paragraph is about: named before all others of its kind, more often than each of them,
 * and at least twice. A paragraph that goes through several missions is about none.
 */
export function subject(mentions: readonly Mention[], kind: EntityKind): Entity | null {
  const first = foremost(mentions, kind);
  return first && first.times >= TAKEN_UP ? first.entity : null;
}

/** Whether a paragraph is about the entity or merely mentions it. */
export const isAbout = (mentions: readonly Mention[], entity: Entity): boolean =>
  subject(mentions, entity.kind)?.id === entity.id;

/** The entity of that kind that is named first and more often than any other of its kind. */
export function foremost(
  mentions: readonly Mention[],
  kind: EntityKind,
): { readonly entity: Entity; readonly times: number } | null {
  const [first, ...others] = countMentions(mentions.filter(({ entity }) => entity.kind === kind));
  if (!first || others.some(([, times]) => times >= first[1])) return null;
  return { entity: first[0], times: first[1] };
}
