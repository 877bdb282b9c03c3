import { setTimeout as sleep } from 'node:timers/promises';
import { parentPort, SHARE_ENV, Worker, workerData } from 'node:worker_threads';
import { deferred } from '../queue/deferred.ts';
import { deathOf, type Limits, memoryOf, tookTooLong } from './limits.ts';

/** A file on its own thread that does tasks in order, so that the bot answers meanwhile. */
export interface Thread<Task, Result> {
  /** Tasks running or waiting. */
  waiting(): number;
  /** Rejects where the task fails, and with a ThreadError where the thread has died or ended. */
  run(task: Task): Promise<Result>;
  /** Settles when the thread has died or ended: no task is done from then on. */
  readonly over: Promise<ThreadError>;
  /** Ends between two tasks: ending a thread inside native code ends the whole process. */
  close(): Promise<void>;
}

/** Why a thread does nothing any more; a LimitError is its cause where its task took too much. */
export class ThreadError extends Error {}

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
}

type Sent = { readonly result: unknown } | { readonly error: unknown };

/** Opening takes seconds, on a busy machine many. */
const OPENING_MS = 120_000;
/** A task may be in progress when a thread is told to end. */
export const CLOSING_MS = 10_000;

/** A thread does not inherit the main thread's TypeScript loader, which in tests is another one anyway. */
export const startOf = (file: URL): string =>
  `import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(file.href)})))`;

/** Starts a file that calls `serveThread`, waits for it, rejects with its error. Only tasks keep the process alive. */
export async function openThread<Task, Result>(
  file: URL,
  options: unknown,
  limits: Limits,
): Promise<Thread<Task, Result>> {
  const worker = new Worker(startOf(file), {
    eval: true,
    workerData: options,
    execArgv: [],
    // Otherwise it gets a copy of the environment, which native libraries do not see.
    env: SHARE_ENV,
    resourceLimits: memoryOf(limits),
  });
  const waiting: Waiting[] = [];
  let death: ThreadError | null = null;
  let late: NodeJS.Timeout | undefined;
  const exit = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const { promise: over, resolve: settle } = deferred<ThreadError>();
  const fail = (cause: Error) => {
    death ??= new ThreadError(cause.message, { cause });
    clearTimeout(late);
    for (const { reject } of waiting.splice(0)) reject(death);
    settle(death);
  };
  let isTold = false;
  const tellToEnd = () => {
    if (!isTold) worker.postMessage('end');
    isTold = true;
  };
  // It ends if it ever comes back. It cannot be made to: that could end the whole process.
  const leave = (error: Error) => {
    fail(error);
    tellToEnd();
    worker.unref();
    endWithout(exit);
  };
  const watch = (ms: number) => {
    clearTimeout(late);
    const [first] = waiting;
    // What was sent while this thread was busy is read before the thread is given up.
    if (first)
      late = setTimeout(() => setImmediate(() => first === waiting[0] && leave(tookTooLong(limits))), ms).unref();
  };
  const next = <Answer>(ms: number) =>
    new Promise<Answer>((resolve, reject) => {
      waiting.push({ resolve, reject });
      if (waiting.length === 1) watch(ms);
    });

  worker.on('message', (sent: Sent) => {
    const first = waiting.shift();
    if ('error' in sent) first?.reject(sent.error as Error);
    else first?.resolve(sent.result as never);
    watch(limits.seconds * 1_000);
    if (waiting.length === 0) worker.unref();
  });
  worker.on('error', (error) => fail(deathOf(error, limits)));
  void exit.then(() => fail(new Error('The thread has ended')));
  await next(OPENING_MS);
  return {
    waiting: () => waiting.length,
    over,
    async run(task) {
      if (death) throw death;
      worker.ref();
      worker.postMessage({ task });
      return next(limits.seconds * 1_000);
    },
    async close() {
      if (death) return;
      worker.ref();
      tellToEnd();
      await Promise.race([exit, sleep(CLOSING_MS, undefined, { ref: false })]);
      if (!death) leave(new Error('The thread does not end'));
    },
  };
}

/** Node ends a process only after its threads, and would wait for ever for one that is stuck. */
export function endWithout(exit: Promise<unknown>): void {
  const kill = () => process.kill(process.pid, 'SIGKILL');
  process.once('exit', kill);
  void exit.then(() => process.off('exit', kill));
}

/** The thread's side: opens what the tasks need from the thread's options, and does them in order until told to end. */
export async function serveThread<Options, Task>(
  open: (options: Options) => Promise<{ run(task: Task): Promise<unknown>; close(): Promise<void> }>,
): Promise<void> {
  const { run, close } = await open(workerData);
  let last: Promise<unknown> = Promise.resolve();
  let isEnding = false;
  const send = async (task: Task) => {
    try {
      parentPort?.postMessage({ result: await run(task) } satisfies Sent);
    } catch (error) {
      // A task that fails leaves the thread to the next one.
      parentPort?.postMessage({ error: error instanceof Error ? error : new Error(String(error)) } satisfies Sent);
    }
  };
  parentPort?.on('message', (message: { readonly task: Task } | 'end') => {
    if (message === 'end') {
      isEnding = true;
      last = last.then(close).then(() => parentPort?.close());
    } else {
      last = last.then(() => (isEnding ? undefined : send(message.task)));
    }
  });
  parentPort?.postMessage({ result: 'ready' } satisfies Sent);
}
