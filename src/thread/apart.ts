import { parentPort, SHARE_ENV, Worker, workerData } from 'node:worker_threads';
import { inTime } from '../queue/inTime.ts';
import { deathOf, type Limits, memoryOf, tookTooLong } from './limits.ts';
import { endWithout, startOf } from './thread.ts';

const KILLING_MS = 1_000;

/** Does one task on a thread of its own, which is killed at a limit. Rejects with a LimitError, or an error of the thread. */
export function runApart<Result>(file: URL, task: unknown, limits: Limits): Promise<Result> {
  const worker = new Worker(startOf(file), {
    eval: true,
    workerData: task,
    execArgv: [],
    env: SHARE_ENV,
    resourceLimits: memoryOf(limits),
  });
  return new Promise<Result>((resolve, reject) => {
    const late = setTimeout(() => reject(tookTooLong(limits)), limits.seconds * 1000);
    worker.once('message', resolve);
    worker.once('error', (error: Error) => reject(deathOf(error, limits)));
    worker.once('exit', () => {
      clearTimeout(late);
      reject(new Error('The thread ended without a result'));
    });
  }).finally(async () => {
    const ended = worker.terminate();
    // What is stuck in native code cannot be killed, and is left.
    if ((await inTime(ended, KILLING_MS)) === null) endWithout(ended);
  });
}

/** The thread's side: sends what the task gives. */
export async function serveApart<Task, Result>(run: (task: Task) => Promise<Result>): Promise<void> {
  parentPort?.postMessage(await run(workerData));
}
