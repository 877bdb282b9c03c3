import { BM25 } from '../../words/bm25.ts';
import { ClusterFault } from '../clusterFault.ts';
import type { Connection } from '../connection.ts';
import { aliases, buildNames, type Made, type Names } from '../indices.ts';

const keyword = { type: 'keyword' } as const;

const vector = (dimension: number) => ({
  type: 'knn_vector',
  dimension,
  data_type: 'byte',
  method: { name: 'hnsw', engine: 'lucene', space_type: 'cosinesimil' },
});

/** Scores are made anew by the bot (`wordScores`); `sentences` has the terms of one sentence a value. */
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
  ordinals: keyword,
  length: { type: 'integer' },
  sentences: { type: 'text', analyzer: 'terms', similarity: 'passages', index_options: 'freqs' },
  pairs: { type: 'text', analyzer: 'terms', index_options: 'docs', norms: false },
  folded: { type: 'keyword', index: false, doc_values: false },
  vectors: { type: 'binary' },
  // Beside the source, which every question reads of its candidates.
  closer: { type: 'binary', store: true },
} as const;

const documentFields = {
  document: keyword,
  symbol: keyword,
  language: keyword,
  passages: { type: 'integer' },
  info: { type: 'object', enabled: false },
  // Beside the source, which the catalogue reads of all documents.
  digest: { type: 'binary', store: true },
  pushed: { type: 'date', format: 'epoch_millis' },
} as const;

/** Terms come cut and folded: the cluster splits at spaces, nothing else. */
const analysis = {
  tokenizer: { terms: { type: 'whitespace', max_token_length: 4096 } },
  analyzer: { terms: { type: 'custom', tokenizer: 'terms' } },
};

const templatesOf = (prefix: string, { dimension, shards }: Made, replicas: number) => {
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
        _source: { excludes: ['whole', 'windows', 'pairs', 'closer'] },
        properties: { ...passageFields, ...vectors },
      },
    },
    {
      name: documents,
      settings,
      mappings: { dynamic: 'strict', _source: { excludes: ['digest'] }, properties: documentFields },
    },
  ];
};

/** Creates the indices of a build where they are missing, as the templates say; those that are there get as many replicas. */
export async function createIndices(
  connection: Connection,
  prefix: string,
  made: Made,
  replicas: number,
): Promise<Names> {
  for (const { name, ...template } of templatesOf(prefix, made, replicas))
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
    if (!reply.error) continue;
    if (reply.error.type !== 'resource_already_exists_exception')
      throw new ClusterFault('failed', `The index ${index} could not be made: ${reply.error.reason}`);
    await connection.ask({ method: 'PUT', path: `/${index}/_settings`, body: { number_of_replicas: replicas } });
  }
  return names;
}
