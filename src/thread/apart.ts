import { parentPort, SHARE_ENV, Worker, workerData } from 'node:worker_threads';
import { startOf } from './thread.ts';

export interface Limits {
  readonly seconds: number;
  /** Of memory for objects; buffers come on top. */
  readonly megabytes: number;
}

/** A task that was ended because it reached a limit; the message names the limit. */
export class LimitError extends Error {}

/** Does one task on a thread of its own, which is killed at a limit. Rejects with a LimitError, or an error of the thread. */
export function runApart<Result>(file: URL, task: unknown, { seconds, megabytes }: Limits): Promise<Result> {
  const resourceLimits = { maxOldGenerationSizeMb: megabytes };
  const worker = new Worker(startOf(file), {
    eval: true,
    workerData: task,
    execArgv: [],
    env: SHARE_ENV,
    resourceLimits,
  });
  return new Promise<Result>((resolve, reject) => {
    const late = setTimeout(() => reject(new LimitError(`takes more than ${seconds} s`)), seconds * 1000);
    worker.once('message', resolve);
    worker.once('error', (error: Error & { code?: string }) => {
      const isTooBig = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      reject(isTooBig ? new LimitError(`takes more than ${megabytes} MB of memory`) : error);
    });
    worker.once('exit', () => {
      clearTimeout(late);
      reject(new Error('The thread ended without a result'));
    });
  }).finally(() => worker.terminate());
}

/** The thread's side: sends what the task gives. */
export async function serveApart<Task, Result>(run: (task: Task) => Promise<Result>): Promise<void> {
  parentPort?.postMessage(await run(workerData));
}
