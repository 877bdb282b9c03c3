import cluster, { type Worker } from 'node:cluster';
import { afterEach, expect, test } from 'vitest';
import { openLog } from '../src/log/log.ts';
import { openWorkers } from '../src/workers.ts';

interface Line {
  readonly level: number;
  readonly pid: number;
  readonly signal: string;
  readonly seconds: number;
}

afterEach(() => {
  for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill('SIGKILL');
});

/** Workers of a file of a few lines, which end with this code at once or listen. */
function open(count: number, ...args: string[]) {
  cluster.setupPrimary({ exec: 'test/process/tinyWorker.mjs', args, execArgv: [] });
  const lines: Line[] = [];
  const listening: number[] = [];
  const log = openLog('info', { write: (line) => void lines.push(JSON.parse(line)) });
  const workers = openWorkers(count, log, (now) => void listening.push(now));
  const pids = () => workers.all().map(({ process: { pid } }: Worker) => pid);
  return { workers, pids, lines, listening };
}

test('the first worker that cannot start ends all with its code, and says itself why', async () => {
  const { workers, pids, lines, listening } = open(3, '78');
  expect(await workers.ended).toBe(78);
  expect([pids(), lines, listening]).toEqual([[], [], [0]]);
});

test('the first begins alone, then the others, and a signal ends all with 0', async () => {
  const { workers, pids, lines, listening } = open(3);
  expect(pids()).toHaveLength(1);
  await expect.poll(() => listening.at(-1)).toBe(3);
  expect([pids().length, listening]).toEqual([3, [1, 2, 3]]);
  workers.stop('SIGTERM');
  expect(await workers.ended).toBe(0);
  expect([pids(), lines, listening.at(-1)]).toEqual([[], [], 0]);
});

test('one that dies is replaced, after pauses that grow, and the other stays; none delays the end', async () => {
  const { workers, pids, lines, listening } = open(2);
  await expect.poll(() => listening.at(-1)).toBe(2);
  const [first, second] = pids() as [number, number];
  let dying = first;
  for (const [index, seconds] of [1, 2].entries()) {
    process.kill(dying, 'SIGKILL');
    await expect.poll(() => lines.length).toBe(index + 1);
    expect(lines.at(-1)).toMatchObject({ level: 50, pid: dying, signal: 'SIGKILL', seconds });
    expect([pids(), listening.at(-1)]).toEqual([[second], 1]);
    await expect.poll(() => listening.at(-1)).toBe(2);
    dying = pids().find((pid) => pid !== second) as number;
    expect(dying).not.toBe(first);
  }
  process.kill(dying, 'SIGKILL');
  await expect.poll(() => lines.at(-1)?.seconds).toBe(4);
  const began = performance.now();
  workers.stop('SIGTERM');
  expect(await workers.ended).toBe(0);
  expect(performance.now() - began).toBeLessThan(3_000);
});
