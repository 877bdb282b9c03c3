/** Where a search looks first: nowhere in particular, as long as all nodes answer. */
export interface Preference {
  readonly preference?: string;
}

/** Asks by GET and gives the body. */
export type Get = (path: string, query: Readonly<Record<string, string>>, timeoutMs: number) => Promise<unknown>;

/** How long a node may take to say that it is there, and how long those that did are preferred (ms). */
const SOON_MS = 500;
const TIMEOUT_MS = 1_500;
const AVOID_MS = 30_000;

interface Reply {
  readonly _nodes: { readonly failed: number };
  readonly nodes?: Readonly<Record<string, object>>;
}

/**
 * A node that hangs keeps its shards until the cluster drops it, and whoever asks for them waits. Copies on the nodes that answer are
 * preferred meanwhile (OpenSearch docs, "Search shard routing").
 */
export function answeringNodes(get: Get, now: () => number = () => performance.now()) {
  let preferred: Preference = {};
  let until = 0;
  let finding: Promise<void> | null = null;

  async function look(): Promise<void> {
    const query = { timeout: `${SOON_MS}ms`, filter_path: '_nodes,nodes.*.name' };
    const body = await get('/_nodes/http', query, TIMEOUT_MS);
    const {
      _nodes: { failed },
      nodes = {},
    } = body as Reply;
    preferred = failed > 0 ? { preference: `_prefer_nodes:${Object.keys(nodes).join()}` } : {};
    until = now() + AVOID_MS;
  }

  return {
    /** Asks which nodes answer; never throws. */
    find(): Promise<void> {
      finding ??= look()
        .catch(() => {})
        .finally(() => {
          finding = null;
        });
      return finding;
    },
    preference: (): Preference => (now() < until ? preferred : {}),
  };
}
