import { createHash } from 'node:crypto';
import { BM25 } from '../words/bm25.ts';
import { ClusterFault } from './clusterFault.ts';
import type { Connection } from './connection.ts';

/** Raised when the fields of the indices change: then everything is pushed anew. */
const FORMAT = 1;

/** What an index was made with; kept in its `_meta`. */
export interface Made {
  readonly format: number;
  /** Hash of the code and the names that documents were read with. */
  readonly makers: string;
  /** The model of its vectors and their length; null where there are none. */
  readonly model: string | null;
  readonly dimension: number | null;
}

export const madeWith = (makers: string, model: string | null, dimension: number | null): Made => ({
  format: FORMAT,
  makers,
  model,
  dimension,
});

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

const keyword = { type: 'keyword' } as const;

const vector = (dimension: number) => ({
  type: 'knn_vector',
  dimension,
  data_type: 'byte',
  method: { name: 'hnsw', engine: 'lucene', space_type: 'cosinesimil' },
});

/** Scores are made anew by the bot (`passageScores`); `sentences` has the terms of one sentence a value. */
const passageFields = {
  id: keyword,
  document: keyword,
  digest: keyword,
  place: { type: 'integer', index: false },
  order: keyword,
  sample: keyword,
  symbol: keyword,
  language: keyword,
  sections: keyword,
  entities: keyword,
  cited: keyword,
  length: { type: 'integer' },
  sentences: { type: 'text', analyzer: 'terms', similarity: 'passages', index_options: 'freqs' },
  pairs: { type: 'text', analyzer: 'terms', index_options: 'docs', norms: false },
  folded: { type: 'keyword', index: false, doc_values: false },
  vectors: { type: 'binary' },
} as const;

const documentFields = {
  document: keyword,
  symbol: keyword,
  language: keyword,
  passages: { type: 'integer' },
  info: { type: 'object', enabled: false },
  digest: { type: 'binary' },
  pushed: { type: 'date', format: 'epoch_millis' },
} as const;

/** Terms come cut and folded: the cluster splits at spaces, nothing else. */
const analysis = {
  tokenizer: { terms: { type: 'whitespace', max_token_length: 4096 } },
  analyzer: { terms: { type: 'custom', tokenizer: 'terms' } },
};

export interface Layout {
  readonly shards: number;
  readonly replicas: number;
}

const templatesOf = (prefix: string, { dimension }: Made, { shards, replicas }: Layout) => {
  const { passages, documents } = aliases(prefix);
  const settings = { number_of_shards: shards, number_of_replicas: replicas };
  const vectors = dimension
    ? { whole: vector(dimension), windows: { type: 'nested', properties: { vector: vector(dimension) } } }
    : {};
  return [
    {
      name: passages,
      settings: {
        ...settings,
        ...(dimension ? { knn: true } : {}),
        analysis,
        similarity: { passages: { type: 'BM25', k1: BM25.k, b: BM25.b } },
      },
      mappings: {
        dynamic: 'strict',
        _source: { excludes: ['whole', 'windows', 'pairs'] },
        properties: { ...passageFields, ...vectors },
      },
    },
    { name: documents, settings, mappings: { dynamic: 'strict', properties: documentFields } },
  ];
};

/** Creates the indices of a build where they are missing. The templates say how. */
export async function createIndices(
  connection: Connection,
  prefix: string,
  made: Made,
  layout: Layout,
): Promise<Names> {
  for (const { name, ...template } of templatesOf(prefix, made, layout))
    await connection.ask({
      method: 'PUT',
      path: `/_index_template/${name}`,
      body: { index_patterns: [`${name}-*`], template: { settings: template.settings, mappings: template.mappings } },
    });
  const names = buildNames(prefix, made);
  for (const index of Object.values(names)) {
    const reply = await connection.ask<{ error?: { type: string; reason: string } }>({
      method: 'PUT',
      path: `/${index}`,
      body: { mappings: { _meta: made } },
      ignore: [400],
    });
    if (reply.error && reply.error.type !== 'resource_already_exists_exception')
      throw new ClusterFault('failed', `The index ${index} could not be made: ${reply.error.reason}`);
  }
  return names;
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
