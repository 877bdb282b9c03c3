import { createHash } from 'node:crypto';
import { ClusterFault } from './clusterFault.ts';
import type { Connection } from './connection.ts';

/** Raised when the fields of the indices, or of the facts in them, change: then everything is pushed anew. */
const FORMAT = 4;

/** What an index was made with; kept in its `_meta`. */
export interface Made {
  readonly format: number;
  /** Hash of the code and the names that documents were read with. */
  readonly makers: string;
  /** The model of its vectors and their length; null where there are none. */
  readonly model: string | null;
  readonly dimension: number | null;
  /** Whether passages have what a closer look needs. */
  readonly isCloser: boolean;
  /** Whether the encoder read passages under the titles of their documents. */
  readonly isTitled: boolean;
  /** An index keeps its number of shards as long as it lives. */
  readonly shards: number;
}

export const madeWith = (made: Omit<Made, 'format'>): Made => ({ format: FORMAT, ...made });

export const nothingPushed = (): ClusterFault =>
  new ClusterFault('mismatch', 'The search cluster holds no documents: npm run corpus -- push puts them there.');

/** Throws a ClusterFault where questions cannot be asked of an index as they are of this bot. */
export function checkMade(made: Made, encoder: { readonly model: string; readonly dimension: number } | null): void {
  if (made.format !== FORMAT)
    throw new ClusterFault(
      'mismatch',
      `The indices of the search cluster have format ${made.format}, this bot reads ${FORMAT}: npm run corpus -- push makes them anew.`,
    );
  if (made.model === null || !encoder || (made.model === encoder.model && made.dimension === encoder.dimension)) return;
  throw new ClusterFault(
    'mismatch',
    `The search cluster holds vectors of ${made.model} (${made.dimension}), questions would have those of ${encoder.model} (${encoder.dimension}): set EMBEDDINGS_MODEL as for the push, or push anew.`,
  );
}

/** The two indices that belong together, by the names under which they are asked. */
export interface Names {
  readonly passages: string;
  readonly documents: string;
}

export const aliases = (prefix: string): Names => ({
  passages: `${prefix}-passages`,
  documents: `${prefix}-documents`,
});

/** The indices of one build: those made with the same have the same names, so that a push goes on where one ended. */
export function buildNames(prefix: string, made: Made): Names {
  const build = createHash('sha256').update(JSON.stringify(made)).digest('hex').slice(0, 10);
  const { passages, documents } = aliases(prefix);
  return { passages: `${passages}-${build}`, documents: `${documents}-${build}` };
}

/** What the indices behind the aliases were made with, and their names; null where nothing was pushed. */
export async function readMade(connection: Connection, prefix: string): Promise<{ made: Made; names: Names } | null> {
  const { passages, documents } = aliases(prefix);
  const index = async (alias: string) => {
    type Reply = Record<string, { mappings?: { _meta?: Made } }>;
    const reply = await connection.ask<Reply>({ method: 'GET', path: `/${alias}/_mapping`, ignore: [404] });
    // Where there is none, the reply tells an error and a status.
    const [first] = Object.entries(reply).filter(([, { mappings }]) => mappings);
    return first ? { name: first[0], made: first[1].mappings?._meta } : null;
  };
  const [ofPassages, ofDocuments] = [await index(passages), await index(documents)];
  if (!ofPassages?.made || !ofDocuments) return null;
  return { made: ofPassages.made, names: { passages: ofPassages.name, documents: ofDocuments.name } };
}

/**
 * From now on a build is what is asked, both indices at once. The one before stays for bots that have not followed yet; older ones
 * are removed.
 */
export async function swapIn(connection: Connection, prefix: string, names: Names): Promise<void> {
  const before = await readMade(connection, prefix);
  const isNew = before !== null && before.names.passages !== names.passages;
  const actions = ROLES.flatMap((role) => {
    const alias = aliases(prefix)[role];
    const add = { add: { index: names[role], alias } };
    return isNew ? [add, { remove: { index: before.names[role], alias } }] : [add];
  });
  await connection.ask({ method: 'POST', path: '/_aliases', body: { actions } });
  if (isNew) await removeBuilds(connection, prefix, [names, before.names]);
}

const ROLES = ['passages', 'documents'] as const;

async function removeBuilds(connection: Connection, prefix: string, kept: readonly Names[]): Promise<void> {
  for (const role of ROLES) {
    const path = `/${aliases(prefix)[role]}-*`;
    const held = Object.keys(await connection.ask<Record<string, unknown>>({ method: 'GET', path: `${path}/_alias` }));
    for (const index of held.filter((name) => !kept.some((names) => names[role] === name)))
      await connection.ask({ method: 'DELETE', path: `/${index}`, ignore: [404] });
  }
}
