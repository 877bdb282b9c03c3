import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, errors } from '@opensearch-project/opensearch';
import { answeringNodes, type Preference } from './answeringNodes.ts';
import { circuitBreaker } from './breaker.ts';
import { ClusterFault, clusterFault } from './clusterFault.ts';

/** How a cluster is reached. Files are paths. */
export interface ConnectionSettings {
  readonly nodes: readonly string[];
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  /** Of the authority that signed the certificates of the nodes. */
  readonly ca?: string | undefined;
  /** The certificate and the key of the bot. */
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
}

export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: object;
  /** Instead of a body: an object a line. */
  readonly lines?: readonly object[];
  /** What of these depends on the nodes that answer; made for each attempt. */
  preferring?(preference: Preference): Pick<Call, 'query' | 'lines'>;
  readonly timeoutMs?: number;
  /** Statuses that are no fault. */
  readonly ignore?: readonly number[];
  /** Throws a ClusterFault for a reply that is none, though it says that it succeeded. */
  check?(reply: never): void;
}

export interface Connection {
  /** The body of the reply. Throws a ClusterFault, after some attempts where that may pass. */
  ask<Reply>(call: Call): Promise<Reply>;
  close(): Promise<void>;
}

const TIMEOUT_MS = 3_000;
/** After so long no further attempt begins: a request has 30 seconds for all. */
const PATIENCE_MS = 6_000;
/** Waits before the second and the third attempt (ms), each up to twice as long, so that many bots do not ask at once. */
const WAITS = [100, 400];
/** For a node that is gone another is asked at once. */
const OTHER_NODES = 2;

/** Throws a ClusterFault for a file that cannot be read. */
export function openConnection(settings: ConnectionSettings): Connection {
  const client = new Client(optionsOf(settings));
  const guarded = circuitBreaker();
  const answering = answeringNodes(async (path, querystring, requestTimeout) => {
    const { body } = await client.transport.request({ method: 'GET', path, querystring }, { requestTimeout });
    return body;
  });
  const others = Math.min(settings.nodes.length - 1, OTHER_NODES);
  async function request<Reply>(call: Call): Promise<Reply> {
    const { method, path, body, timeoutMs = TIMEOUT_MS, ignore, check } = call;
    const { query, lines } = call.preferring?.(answering.preference()) ?? call;
    const asked = {
      method,
      path,
      ...(query ? { querystring: query } : {}),
      ...(body ? { body } : {}),
      ...(lines ? { bulkBody: [...lines] as Record<string, unknown>[] } : {}),
    };
    const options = { requestTimeout: timeoutMs, ...(ignore ? { ignore: [...ignore] } : {}) };
    for (let left = others; ; left--) {
      try {
        const reply = await client.transport.request(asked, options);
        check?.(reply.body as never);
        return reply.body as Reply;
      } catch (error) {
        if (left > 0 && error instanceof errors.ConnectionError) continue;
        if (error instanceof errors.TimeoutError) await answering.find();
        throw clusterFault(error);
      }
    }
  }
  return {
    ask: (call) => guarded(() => insisting(() => request(call))),
    close: () => client.close(),
  };
}

/** Tries again what may pass, as long as a person may wait. */
export async function insisting<T>(work: () => Promise<T>, waits: readonly number[] = WAITS): Promise<T> {
  const giveUpAt = performance.now() + PATIENCE_MS;
  for (const wait of waits) {
    try {
      return await work();
    } catch (error) {
      const mayPass = error instanceof ClusterFault && error.mayPass;
      if (!mayPass || performance.now() > giveUpAt) throw error;
      await sleep(wait * (1 + Math.random()));
    }
  }
  return work();
}

function optionsOf({ nodes, user, password, ca, cert, key }: ConnectionSettings) {
  const ssl = {
    ...(ca ? { ca: contentOf('SEARCH_CA', ca) } : {}),
    ...(cert ? { cert: contentOf('SEARCH_CERT', cert) } : {}),
    ...(key ? { key: contentOf('SEARCH_KEY', key) } : {}),
  };
  return {
    nodes: [...nodes],
    // Who retries here knows which nodes hang.
    maxRetries: 0,
    ...(user ? { auth: { username: user, password: password ?? '' } } : {}),
    ...(Object.keys(ssl).length > 0 ? { ssl } : {}),
  };
}

function contentOf(setting: string, file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new ClusterFault('refused', `${setting} names a file that cannot be read.`, error);
  }
}
