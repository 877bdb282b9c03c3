import { join } from 'node:path';
import { z } from 'zod';
import { type Entity, type EntityKind, namesOf } from '../report/names/entity.ts';
import { type Gazetteer, makeGazetteer } from '../report/names/gazetteer.ts';
import { fold } from '../text/fold.ts';
import type { Fault } from './fault.ts';
import { CorpusError, lineOfPath, readJson, readText } from './json.ts';
import { readLexicon } from './lexicon.ts';

/** The gazetteers of a corpus folder, in the order in which names are offered. */
const FILES: readonly { readonly file: string; readonly kind: EntityKind }[] = [
  { file: 'missions.json', kind: 'mission' },
  { file: 'bodies.json', kind: 'body' },
  { file: 'places.json', kind: 'place' },
];

const words = z.string().regex(/^\S(?:.*\S)?$/u, 'is empty or has white space around it');
const local = z.strictObject({ zh: words, zhHant: words, en: words });
const entity = z.strictObject({
  id: z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'is not made of capitals, digits and _'),
  names: z.strictObject({
    official: local,
    short: local.omit({ en: true }).optional(),
    acronyms: z.array(words),
    printed: z.array(words),
    aliases: z.array(words),
    notIn: z.array(words).optional(),
  }),
  location: local.optional(),
  source: words,
  everywhere: z.boolean().optional(),
  note: words.optional(),
});
const schema = z.strictObject({ source: words, entities: z.array(entity).min(1) });

/** An entity with its place in its file. */
interface Entry {
  readonly entity: Entity;
  readonly file: string;
  readonly index: number;
}

/** Reads `missions.json`, `bodies.json` and `places.json`, and the lexicon beside them; throws a CorpusError with every fault. */
export function readGazetteer(directory: string): Gazetteer {
  const entries = readEntries(directory);
  const faults = checkEntries(entries);
  if (faults.length > 0) throw new CorpusError(faults);
  return makeGazetteer(
    entries.map(({ entity }) => entity),
    readLexicon(directory),
  );
}

/** Every fault of the gazetteers: fields, ids, names shared by two entities, Traditional names that are other names. */
export function checkGazetteers(directory: string): Fault[] {
  try {
    return checkEntries(readEntries(directory));
  } catch (error) {
    if (error instanceof CorpusError) return [...error.faults];
    throw error;
  }
}

function readEntries(directory: string): Entry[] {
  return FILES.flatMap(({ file: name, kind }) => {
    const file = join(directory, name);
    const { entities } = readJson(file, parseGazetteer);
    return entities.map((fields, index) => ({ entity: { ...fields, kind }, file, index }));
  });
}

/** Throws a ZodError whose messages name the entity. */
function parseGazetteer(json: unknown): z.infer<typeof schema> {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const ids = z.object({ entities: z.array(z.object({ id: z.string() }).catch({ id: '?' })) }).safeParse(json).data;
  throw new z.ZodError(
    result.error.issues.map((issue) => {
      const id = typeof issue.path[1] === 'number' ? ids?.entities[issue.path[1]]?.id : undefined;
      return id ? { ...issue, message: `${id}: ${issue.message}` } : issue;
    }),
  );
}

function checkEntries(entries: readonly Entry[]): Fault[] {
  const ids = new Map<string, Entry>();
  const names = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const { entity } = entry;
    const messages = traditionalFaults(entity);
    if (ids.has(entity.id)) messages.push('its id is taken');
    ids.set(entity.id, entry);
    const own = new Set(namesOf(entity).map((name) => fold(name).text));
    for (const name of own) {
      const other = names.get(name);
      if (other) messages.push(`“${name}” is also a name of ${other.entity.id}`);
      else names.set(name, entry);
    }
    return messages.map((message) => faultOf(entry, message));
  });
}

function traditionalFaults({ names, location }: Entity): string[] {
  return [names.official, names.short, location]
    .filter((name) => name !== undefined)
    .filter(({ zh, zhHant }) => fold(zh).text !== fold(zhHant).text)
    .map(({ zh, zhHant }) => `${zhHant} is not the Traditional form of ${zh}`);
}

function faultOf({ entity, file, index }: Entry, message: string): Fault {
  return { file, line: lineOfPath(readText(file), ['entities', index]), message: `${entity.id}: ${message}` };
}
