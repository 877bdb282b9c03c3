import { parentPort, SHARE_ENV, Worker, workerData } from 'node:worker_threads';

/** A file on a thread of its own, which does one task after the other, so that the bot answers meanwhile. */
export interface Thread<Task, Result> {
  /** Tasks that are done or wait. */
  waiting(): number;
  /** Rejects where the thread fails, or ends before. */
  run(task: Task): Promise<Result>;
  /** Ends between two tasks: a thread that is ended amid native code takes the process with it. */
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Starts a TypeScript file that calls `serveThread`, and waits until it is ready; rejects with what it throws. The process stays
 * while the thread has a task, and may end when it has none.
 */
export async function openThread<Task, Result>(file: URL, options: unknown): Promise<Thread<Task, Result>> {
  // A thread does not inherit what runs TypeScript in the main one, and in the tests that is another loader anyway.
  const start = `import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(file.href)})))`;
  // Of the environment it would have a copy, which native libraries do not see.
  const worker = new Worker(start, { eval: true, workerData: options, execArgv: [], env: SHARE_ENV });
  const waiting: Waiting[] = [];
  let ended: Error | null = null;
  const next = <Answer>() => new Promise<Answer>((resolve, reject) => waiting.push({ resolve, reject }));
  const fail = (error: Error) => {
    ended ??= error;
    for (const { reject } of waiting.splice(0)) reject(ended);
  };
  worker.on('message', (result: unknown) => {
    waiting.shift()?.resolve(result as never);
    if (waiting.length === 0) worker.unref();
  });
  worker.on('error', fail);
  const exit = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      fail(new Error('The thread has ended'));
      resolve();
    });
  });
  await next();
  return {
    waiting: () => waiting.length,
    async run(task) {
      if (ended) throw ended;
      worker.ref();
      worker.postMessage({ task });
      return next();
    },
    async close() {
      worker.ref();
      worker.postMessage('end');
      await exit;
    },
  };
}

/** The other end: opens what the tasks need, from the options of the thread, and does them in order until it is to end. */
export async function serveThread<Options, Task>(
  open: (options: Options) => Promise<{ run(task: Task): Promise<unknown>; close(): Promise<void> }>,
): Promise<void> {
  const { run, close } = await open(workerData);
  let last: Promise<unknown> = Promise.resolve();
  let isEnding = false;
  parentPort?.on('message', (message: { readonly task: Task } | 'end') => {
    if (message === 'end') {
      isEnding = true;
      last = last.then(close).then(() => parentPort?.close());
    } else {
      last = last.then(async () => isEnding || parentPort?.postMessage(await run(message.task)));
    }
  });
  parentPort?.postMessage('ready');
}
