import { contains, type Span } from '../../text/span.ts';
import type { Entity, EntityKind } from '../names/entity.ts';
import type { Mention } from '../names/mention.ts';

/** A mission before the body that decides on it, and both before the place. */
const KINDS: readonly EntityKind[] = ['mission', 'body', 'place'];
/** So many of one kind are a list, and none of them is meant alone. */
const LIST = 3;

/**
 * The entity that a number belongs to: in its clause the nearest one before it or else the first after it, or the only
 * one that the clauses before name. What a later clause names is that clause's.
 */
export function entityFor(printed: Span, clause: Span, sentence: readonly Mention[]): Entity | null {
  const inClause = sentence.filter(({ span }) => contains(clause, span));
  const before = sentence.filter(({ span }) => span.end <= clause.start);
  return foremost(inClause, LIST, printed) ?? foremost(before, 2, printed);
}

function foremost(mentions: readonly Mention[], tooMany: number, printed: Span): Entity | null {
  for (const kind of KINDS) {
    const named = mentions.filter(({ entity }) => entity.kind === kind);
    const [first] = named;
    if (!first) continue;
    if (new Set(named.map(({ entity }) => entity)).size >= tooMany) return null;
    return (named.findLast(({ span }) => span.end <= printed.start) ?? first).entity;
  }
  return null;
}
