import { expect, test } from 'vitest';
import { ClusterFault } from '../../../../src/search/cluster/clusterFault.ts';
import type { Call, Connection } from '../../../../src/search/cluster/connection.ts';
import { type Item, writeAll } from '../../../../src/search/cluster/push/bulk.ts';

type Status = { readonly status: number; readonly error?: { readonly type: string; readonly reason: string } };

/** Keeps what is written; `judge` gives the status of the writing of an id. */
function store(judge: (id: string, times: number) => Status) {
  const written = new Map<string, object>();
  const times = new Map<string, number>();
  const batches: number[] = [];
  const connection: Connection = {
    async ask<Reply>({ lines = [] }: Call) {
      batches.push(lines.length / 2);
      const items = [];
      for (let at = 0; at < lines.length; at += 2) {
        const { index } = lines[at] as { index: { _id: string } };
        const count = (times.get(index._id) ?? 0) + 1;
        times.set(index._id, count);
        const status = judge(index._id, count);
        if (!status.error) written.set(index._id, lines[at + 1] as object);
        items.push({ index: status });
      }
      return { items } as Reply;
    },
    close: async () => {},
  };
  return { connection, written, times, batches };
}

const items = (count: number, size = 10): Item[] =>
  Array.from({ length: count }, (_, at) => ({ id: String(at), record: { text: 'x'.repeat(size) } }));
const DONE = { status: 201 };

test('all are written, in batches that a node can hold', async () => {
  const { connection, written, batches } = store(() => DONE);
  await writeAll(connection, 'index', items(2_500));
  expect(written.size).toBe(2_500);
  expect(batches).toEqual([1_000, 1_000, 500]);
});

test('large records make small batches', async () => {
  const { connection, batches } = store(() => DONE);
  await writeAll(connection, 'index', items(5, 3_000_000));
  expect(batches).toEqual([1, 1, 1, 1, 1]);
});

test('what the queue has no room for waits and comes again, alone', async () => {
  const full = { status: 429, error: { type: 'rejected_execution_exception', reason: 'queue' } };
  const { connection, written, times, batches } = store((id, count) => (id === '3' && count < 3 ? full : DONE));
  await writeAll(connection, 'index', items(10));
  expect(written.size).toBe(10);
  expect(batches).toEqual([10, 1, 1]);
  expect(times.get('2')).toBe(1);
});

test.each([
  [{ status: 429, error: { type: 'cluster_block_exception', reason: 'flood-stage watermark' } }, 'full'],
  [{ status: 400, error: { type: 'mapper_parsing_exception', reason: 'no such field' } }, 'failed'],
])('%j ends the push with a sentence', async (status, kind) => {
  const { connection } = store((id) => (id === '1' ? status : DONE));
  const fault = await writeAll(connection, 'index', items(3)).catch((error: ClusterFault) => error.kind);
  expect(fault).toBe(kind);
});

test('a node that hangs, or a restart, is waited for', async () => {
  const { connection, written } = store(() => DONE);
  let times = 0;
  const restarting: Connection = {
    ...connection,
    async ask<Reply>(call: Call) {
      times += 1;
      if (times < 3) throw new ClusterFault('unreachable', '');
      return connection.ask<Reply>(call);
    },
  };
  await writeAll(restarting, 'index', items(3));
  expect([times, written.size]).toEqual([3, 3]);
});
