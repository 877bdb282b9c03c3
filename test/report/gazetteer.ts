import { readGazetteer } from '../../src/ingest/gazetteers.ts';
import type { Entity } from '../../src/report/names/entity.ts';
import { makeNameIndex } from '../../src/report/names/nameIndex.ts';

/** The gazetteers of the repository, read once for all tests. */
export const GAZETTEER = readGazetteer('corpus');
export const NAMES = makeNameIndex(GAZETTEER);

export function entity(id: string): Entity {
  const found = GAZETTEER.get(id);
  if (!found) throw new Error(`The gazetteers have no ${id}`);
  return found;
}

export const ids = (entities: readonly Entity[]): string[] => entities.map(({ id }) => id);
