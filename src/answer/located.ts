import type { Entity } from '../report/entity.ts';
import { findEntities } from '../report/names.ts';
import type { Library } from '../search/library.ts';

/** The missions and bodies that work in a place; none for anything else. */
export const located = ({ kind, names: { official } }: Entity, { names }: Pick<Library, 'names'>): Entity[] =>
  kind === 'place' ? findEntities(official.zh, names, { kinds: ['mission', 'body'] }).map(({ entity }) => entity) : [];
