import { z } from 'zod';
import { type Entity, type EntityKind, entityFields, namesOf, words } from '../report/names/entity.ts';
import { type Gazetteer, makeGazetteer } from '../report/names/gazetteer.ts';
import { CorpusError, type Fault, throwIfAny } from './fault.ts';
import { namesFile } from './folders.ts';
import { faultAt, readJson, readOrFaults } from './json.ts';
import { readLexicon } from './lexicon.ts';
import { nameFaults } from './nameFaults.ts';

/** In the order in which names are offered. */
const FILES: readonly { readonly file: string; readonly kind: EntityKind }[] = [
  { file: 'missions.json', kind: 'mission' },
  { file: 'bodies.json', kind: 'body' },
  { file: 'places.json', kind: 'place' },
];

const schema = z.strictObject({ source: words, entities: z.array(entityFields).min(1) });

interface Entry {
  readonly entity: Entity;
  readonly file: string;
  readonly index: number;
}

/** Reads the three gazetteers and the lexicon, those that `directory` lacks from `shared`; throws a CorpusError with every fault. */
export function readGazetteer(directory: string, shared: string = directory): Gazetteer {
  const entities = readOrFaults(() => readEntities(directory, shared));
  const lexicon = readOrFaults(() => readLexicon(directory, shared));
  if (entities.read && lexicon.read) return makeGazetteer(entities.read, lexicon.read);
  throw new CorpusError([...entities.faults, ...lexicon.faults]);
}

function readEntities(directory: string, shared: string): Entity[] {
  const entries = FILES.flatMap(({ file: name, kind }) => {
    const file = namesFile(name, directory, shared);
    const { entities } = readJson(file, (json) => schema.parse(json));
    return entities.map((fields, index) => ({ entity: { ...fields, kind }, file, index }));
  });
  throwIfAny(checkEntries(entries));
  return entries.map(({ entity }) => entity);
}

/** Finds ids that are taken, names shared by two entities, Traditional names that are other names. */
function checkEntries(entries: readonly Entry[]): Fault[] {
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  return entries.flatMap(({ entity, file, index }) => {
    const { id, names, location } = entity;
    const inBothScripts = [names.official, names.short, location].filter((name) => name !== undefined);
    const faults = nameFaults({ id, names: namesOf(entity), inBothScripts }, owners);
    if (ids.has(id)) faults.push(`${id}: its id is taken`);
    ids.add(id);
    return faults.map((message) => faultAt(file, ['entities', index], message));
  });
}
