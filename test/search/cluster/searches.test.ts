import { afterEach, expect, test } from 'vitest';
import { inTurn, isPartial, isPassing } from '../../../src/queue/queue.ts';
import type { ClusterFault } from '../../../src/search/cluster/clusterFault.ts';
import { openConnection } from '../../../src/search/cluster/connection.ts';
import { searchesOf } from '../../../src/search/cluster/searches.ts';
import { type Asked, answeringServer } from './answeringServer.ts';

const shards = (successful: number) => ({ status: 200, _shards: { total: 3, successful }, hits: { hits: [] } });
const RED = { status: 503, error: { type: 'search_phase_execution_exception', reason: 'all shards failed' } };

/** A cluster that gives these replies one after the other, the last one for good. */
async function replying(...replies: readonly object[]) {
  const server = await answeringServer((_, count) => ({
    body: { responses: [replies[Math.min(count, replies.length) - 1]] },
  }));
  const connection = openConnection({ nodes: [server.url] });
  closers.push(server.close, connection.close);
  return { connection, asked: server.asked };
}

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close();
});

const wholeness = ({ body }: Asked) => JSON.parse(body.split('\n')[0] ?? '').allow_partial_search_results;

const inOne = <T>(work: () => Promise<T>) => inTurn(new AbortController().signal, work);

test('a search is answered by all shards', async () => {
  const { connection, asked } = await replying(shards(3));
  expect(await inOne(async () => [await searchesOf(connection, true).run('index', [{}]), isPartial()])).toMatchObject([
    [{ status: 200 }],
    false,
  ]);
  expect(wholeness(asked[0] as Asked)).toBe(false);
});

test('a reply of fewer shards than there are is none, even if it says that it succeeded', async () => {
  const { connection, asked } = await replying(shards(2));
  const fault = await searchesOf(connection, false)
    .run('index', [{}])
    .catch((error: ClusterFault) => error.kind);
  expect(fault).toBe('incomplete');
  expect(asked).toHaveLength(3);
});

test('shards that come back are waited for', async () => {
  const { connection, asked } = await replying(RED, shards(2), shards(3));
  await searchesOf(connection, false).run('index', [{}]);
  expect(asked).toHaveLength(3);
});

test('where nothing else answers, those shards do that are there, and the reader is told', async () => {
  const { connection, asked } = await replying(RED, RED, RED, shards(1));
  const told = await inOne(async () => {
    await searchesOf(connection, true).run('index', [{}]);
    return { isPartial: isPartial(), isPassing: isPassing() };
  });
  expect(told).toEqual({ isPartial: true, isPassing: true });
  expect(asked.map(wholeness)).toEqual([false, false, false, true]);
});

test('copies on the nodes that answer are asked when a node hangs', async () => {
  const { url, asked, close } = await answeringServer(({ path }, count) => {
    if (path.startsWith('/_nodes')) return { body: { _nodes: { failed: 1 }, nodes: { one: {}, two: {} } } };
    return count === 1 ? null : { body: { responses: [shards(3)] } };
  });
  const connection = openConnection({ nodes: [url] });
  closers.push(close, connection.close);
  await searchesOf(connection, false).run('index', [{}]);
  const preferences = asked
    .filter(({ path }) => path === '/_msearch')
    .map(({ body }) => JSON.parse(body.split('\n')[0] ?? '').preference);
  expect(preferences).toEqual([undefined, '_prefer_nodes:one,two']);
});
