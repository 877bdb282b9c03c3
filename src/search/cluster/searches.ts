import { markPartial } from '../../queue/queue.ts';
import { isIncomplete, ofStatus } from './clusterFault.ts';
import type { Connection } from './connection.ts';

export interface Hits<Source> {
  readonly hits: { readonly total?: { readonly value: number }; readonly hits: readonly Found<Source>[] };
  readonly aggregations?: Readonly<Record<string, unknown>>;
  readonly _shards?: { readonly total: number; readonly successful: number };
}

export interface Found<Source> {
  readonly _id: string;
  readonly sort?: readonly unknown[];
  readonly _source: Source;
  /** Of `stored_fields`. */
  readonly fields?: Readonly<Record<string, readonly unknown[]>>;
}

interface Reply<Source> extends Hits<Source> {
  readonly status: number;
  readonly error?: { readonly type: string; readonly reason: string };
}

interface Replies<Source> {
  readonly responses: readonly Reply<Source>[];
}

/** Lost shards are no failed ones: only their number tells. */
export const isWhole = ({ _shards }: Hits<unknown>): boolean => !_shards || _shards.successful === _shards.total;

function checkReplies({ responses }: Replies<unknown>, whole: boolean): void {
  for (const { status, error } of responses) if (error) throw ofStatus(status, error.type, error.reason);
  if (whole && !responses.every(isWhole)) throw ofStatus(503, '', '');
}

/** How the cluster is asked: by all of its shards or not at all, unless what some of them hold is better than nothing. */
export interface Searches {
  /** Several searches in one request, in their order. Throws a ClusterFault. */
  run<Source>(index: string, bodies: readonly object[]): Promise<readonly Hits<Source>[]>;
}

/** `settlesForLess`: where shards stay away, those that are there answer, and the reader is told (`markPartial`). */
export function searchesOf(connection: Connection, settlesForLess: boolean): Searches {
  async function attempt<Source>(index: string, bodies: readonly object[], whole: boolean) {
    const header = { index, search_type: 'dfs_query_then_fetch', allow_partial_search_results: !whole };
    const { responses } = await connection.ask<Replies<Source>>({
      method: 'POST',
      path: '/_msearch',
      preferring: (preference) => ({ lines: bodies.flatMap((body) => [{ ...header, ...preference }, body]) }),
      check: (replies: Replies<Source>) => checkReplies(replies, whole),
    });
    if (!responses.every(isWhole)) markPartial();
    return responses;
  }
  return {
    async run<Source>(index: string, bodies: readonly object[]) {
      try {
        return await attempt<Source>(index, bodies, true);
      } catch (error) {
        if (!settlesForLess || !isIncomplete(error)) throw error;
        return attempt<Source>(index, bodies, false);
      }
    },
  };
}
