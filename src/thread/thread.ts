import { parentPort, SHARE_ENV, Worker, workerData } from 'node:worker_threads';

/** A file on its own thread that does tasks in order, so that the bot answers meanwhile. */
export interface Thread<Task, Result> {
  /** Tasks running or waiting. */
  waiting(): number;
  /** Rejects where the thread fails, or ends first. */
  run(task: Task): Promise<Result>;
  /** Ends between two tasks: ending a thread inside native code ends the whole process. */
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
}

/** A thread does not inherit the main thread's TypeScript loader, which in tests is another one anyway. */
export const startOf = (file: URL): string =>
  `import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(file.href)})))`;

/** Starts a file that calls `serveThread`, waits for it, rejects with its error. Only tasks keep the process alive. */
export async function openThread<Task, Result>(file: URL, options: unknown): Promise<Thread<Task, Result>> {
  // Otherwise it gets a copy of the environment, which native libraries do not see.
  const worker = new Worker(startOf(file), { eval: true, workerData: options, execArgv: [], env: SHARE_ENV });
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

/** The thread's side: opens what the tasks need from the thread's options, and does them in order until told to end. */
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
