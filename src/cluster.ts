import type { ClusterSettings } from './config.ts';
import { ConfigError } from './config.ts';
import type { Log } from './log/log.ts';
import { openTimedEncoder } from './open.ts';
import { ClusterFault } from './search/cluster/clusterFault.ts';
import { openConnection } from './search/cluster/connection.ts';
import { vectorsFromServer, vectorsOnThreads } from './search/cluster/push/passageVectors.ts';
import type { PushTarget, VectorSource } from './search/cluster/push/push.ts';
import { type EmbeddingServer, embeddingServer } from './search/models/embeddingServer.ts';
import { localTextEncoder, type TextEncoder } from './search/models/textEncoder.ts';

/** The cluster that the settings name; nobody has asked it yet. Throws a ConfigError. */
export function clusterOf(settings: ClusterSettings): PushTarget {
  const { SEARCH_URL: nodes, SEARCH_USER: user, SEARCH_PASSWORD: password } = settings;
  const { SEARCH_CA: ca, SEARCH_CERT: cert, SEARCH_KEY: key, SEARCH_PREFIX: prefix } = settings;
  if (!nodes) throw new ConfigError('SEARCH_URL must name a search cluster.');
  const { SEARCH_SHARDS: shards, SEARCH_REPLICAS: replicas } = settings;
  return { connection: openConnection({ nodes, user, password, ca, cert, key }), prefix, shards, replicas };
}

/** The embedding server of the settings, else the encoder of the bot; null, after a line in the log, where that cannot be opened. */
export async function textEncoderOf(settings: ClusterSettings, log: Log): Promise<TextEncoder | null> {
  const server = serverOf(settings);
  if (server) return server;
  try {
    return localTextEncoder(await openTimedEncoder());
  } catch (error) {
    log.warn({ reason: (error as Error).message.split('\n')[0] }, 'No sentence encoder here: words alone count');
    return null;
  }
}

/** What makes the vectors of passages. */
export async function vectorsOf(settings: ClusterSettings, log: Log): Promise<VectorSource | null> {
  const server = serverOf(settings);
  if (server) return { ...modelOf(server), hasPieces: false, of: vectorsFromServer(server) };
  const encoder = await textEncoderOf(settings, log);
  await encoder?.close();
  return encoder && { ...modelOf(encoder), hasPieces: true, of: vectorsOnThreads() };
}

const modelOf = ({ model, dimension }: TextEncoder) => ({ model, dimension });

function serverOf(settings: ClusterSettings): EmbeddingServer | null {
  const { EMBEDDINGS_URL: url, EMBEDDINGS_MODEL: model, EMBEDDINGS_DIMENSION: dimension } = settings;
  if (!url) return null;
  if (!model) throw new ConfigError('EMBEDDINGS_MODEL must name the model of EMBEDDINGS_URL.');
  const prefixes = { passage: settings.EMBEDDINGS_PREFIX_PASSAGE, question: settings.EMBEDDINGS_PREFIX_QUESTION };
  return embeddingServer({ url, model, dimension, batch: Math.max(settings.EMBEDDINGS_BATCH, 1), prefixes });
}

/** Whether another start would end the same way. */
export const isMisconfigured = (error: unknown): boolean => error instanceof ClusterFault && error.isLasting;
