import { SHARE_ENV, Worker } from 'node:worker_threads';

/**
 * Starts a TypeScript file on a thread of its own, so that the bot answers meanwhile. A worker does not inherit what runs
 * TypeScript in the main thread, and in the tests that is another loader anyway. Of the environment it would have a copy, which
 * native libraries do not see.
 */
export function startWorker(file: URL, workerData: unknown): Worker {
  const start = `import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(file.href)})))`;
  return new Worker(start, { eval: true, workerData, execArgv: [], env: SHARE_ENV });
}
