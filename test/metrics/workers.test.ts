import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { metricsOf } from '../../src/metrics/workers.ts';
import { scraped } from './scraped.ts';

const workers: Worker[] = [];

/** A process that holds so many documents and has answered as many requests; one of none hangs. */
async function start(documents: number): Promise<void> {
  const worker = cluster.fork({ DOCUMENTS: String(documents) });
  workers.push(worker);
  await once(worker, 'message');
}

beforeAll(async () => {
  cluster.setupPrimary({
    exec: join(import.meta.dirname, 'countingWorker.ts'),
    execArgv: ['--import', 'tsx'],
  });
  await Promise.all([2, 3].map(start));
});

afterAll(() => {
  for (const worker of workers) worker.process.kill('SIGKILL');
});

const ANSWERED = 'pilcrow_interactions_total{command="ask",outcome="answered"}';

test('what workers count is added up, and what they all hold is counted once', async () => {
  const text = await metricsOf(workers);
  expect(await scraped(ANSWERED, text)).toBe(5);
  expect(await scraped('pilcrow_documents', text)).toBe(3);
  expect(await scraped('pilcrow_reply_seconds_bucket{le="1",command="ask"}', text)).toBe(5);
});

test('a worker that hangs or dies hides no other, and what it had counted stays', async () => {
  await start(0);
  const [first, second, hanging] = workers as [Worker, Worker, Worker];
  first.process.kill('SIGSTOP');
  expect(await scraped(ANSWERED, await metricsOf([first, second, hanging]))).toBe(5);
  first.process.kill('SIGCONT');
  second.process.kill('SIGKILL');
  await once(second, 'exit');
  for (const left of [[first, second, hanging], [first, hanging], [first]]) {
    const text = await metricsOf(left);
    expect([await scraped(ANSWERED, text), await scraped('pilcrow_documents', text)]).toEqual([5, 2]);
  }
});

test('another worker in its place counts on', async () => {
  await start(4);
  const text = await metricsOf(workers.filter((worker) => worker.isConnected()));
  expect([await scraped(ANSWERED, text), await scraped('pilcrow_documents', text)]).toEqual([9, 4]);
  expect(await scraped('pilcrow_reply_seconds_bucket{le="1",command="ask"}', text)).toBe(9);
});
