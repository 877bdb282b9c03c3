import type { Entity, EntityKind } from './entity.ts';
import { likeness } from './likeness.ts';
import {
  isNear,
  isSpelledOut,
  matchName,
  type NameIndex,
  plainName,
  type TypedName,
  typedName,
  WAYS,
  type Way,
} from './nameIndex.ts';

interface FoundEntity {
  readonly entity: Entity;
  readonly how: Way;
}

/** Discord's limit of choices. */
const MOST = 25;
/** Most names offered for an unknown one. */
const NEAREST = 5;
/** Least likeness (0 to 1) of those names. */
const LIKE = 0.25;
const EXACT: readonly Way[] = ['name', 'acronym', 'spelled'];
/** Fewest characters that can mean an entity. */
const SHORTEST_MEANT = 2;

/**
 * The entities that a text may mean, best way first, then in gazetteer order; all entities for an empty text. Of all
 * kinds unless given.
 */
export function findEntities(typed: string, index: NameIndex, kinds?: readonly EntityKind[]): FoundEntity[] {
  const wanted = search(typedName(typed), index).filter(({ entity }) => kinds?.includes(entity.kind) ?? true);
  const ranked = wanted.toSorted((a, b) => WAYS.indexOf(a.how) - WAYS.indexOf(b.how));
  return ranked.slice(0, MOST);
}

/** The only entity with exactly that name or acronym, else with exactly that pinyin; null unless there is one. */
export function exactEntity(typed: string, index: NameIndex, kinds?: readonly EntityKind[]): Entity | null {
  if (!typed.trim()) return null;
  const found = findEntities(typed, index, kinds);
  const exact = found.filter(({ how }) => how === 'name' || how === 'acronym');
  const [only, ...others] = exact.length > 0 ? exact : found.filter(({ how }) => how === 'spelled');
  return only && others.length === 0 ? only.entity : null;
}

/** The entity with that name, or else the only one found without a slip; null if unsure. */
export function meantEntity(typed: string, index: NameIndex, kinds?: readonly EntityKind[]): Entity | null {
  const exact = exactEntity(typed, index, kinds);
  if (exact || plainName(typed).length < SHORTEST_MEANT) return exact;
  const [only, ...others] = findEntities(typed, index, kinds);
  return only && others.length === 0 && only.how !== 'near' ? only.entity : null;
}

/** For an unknown name: the entities it may mean, then those with the most similar names. */
export function nearEntities(typed: string, index: NameIndex): Entity[] {
  const text = plainName(typed);
  const best = new Map<Entity, number>();
  for (const name of index.names) {
    const score = likeness(text, name.text);
    if (score >= LIKE && score > (best.get(name.entity) ?? 0)) best.set(name.entity, score);
  }
  const alike = [...best].toSorted(([, a], [, b]) => b - a).map(([entity]) => entity);
  const found = text === '' ? [] : findEntities(typed, index).map(({ entity }) => entity);
  return [...new Set([...found, ...alike])].slice(0, NEAREST);
}

function search(typed: TypedName, index: NameIndex): FoundEntity[] {
  const found = new Map<Entity, Way>();
  for (const name of index.names) keepBest(found, name.entity, matchName(typed, name));

  const places = index.names.filter(({ entity }) => entity.kind === 'place');
  const exact = places.filter((name) => name.text === typed.text || isSpelledOut(typed, name));
  if (exact.length > 0) {
    // A place means itself and what works there. As mere characters, 马里 would also find 索马里.
    for (const [entity, how] of found) if (!EXACT.includes(how)) found.delete(entity);
  }
  const begun = places.filter(({ text }) => typed.text.length >= SHORTEST_MEANT && text.startsWith(typed.text));
  for (const place of exact.length > 0 ? exact : begun) {
    for (const entity of index.located.get(place.entity) ?? []) keepBest(found, entity, 'place');
  }
  if (found.size === 0) {
    for (const name of index.names) if (isNear(typed, name)) keepBest(found, name.entity, 'near');
  }
  return index.gazetteer.all.flatMap((entity) => {
    const how = found.get(entity);
    return how ? [{ entity, how }] : [];
  });
}

function keepBest(found: Map<Entity, Way>, entity: Entity, how: Way | null): void {
  const known = found.get(entity);
  if (how && (!known || WAYS.indexOf(how) < WAYS.indexOf(known))) found.set(entity, how);
}
