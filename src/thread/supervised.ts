import { setTimeout as sleep } from 'node:timers/promises';
import { deferred } from '../queue/deferred.ts';
import { countDeaths } from './deaths.ts';
import { CLOSING_MS, type Thread, ThreadError } from './thread.ts';

/** What is told of a thread that should always be there. */
export interface Watcher {
  /** It died, and is started anew after so many seconds; null: it stays off. */
  onDeath(error: Error, seconds: number | null): void;
  /** It is there again. */
  onReturn(): void;
}

/**
 * A thread that is opened anew when it dies. Between two lives every task rejects at once with a ThreadError. Rejects where the
 * first cannot be opened.
 */
export async function supervise<Task, Result>(
  open: () => Promise<Thread<Task, Result>>,
  { onDeath, onReturn }: Watcher,
  pauses?: readonly number[],
): Promise<Thread<Task, Result>> {
  let isClosing = false;
  let living: Thread<Task, Result> | null = null;
  let opening: Promise<void> = Promise.resolve();
  let pause: NodeJS.Timeout | undefined;
  const pauseAfter = countDeaths(pauses);
  const { promise: over, resolve: settle } = deferred<ThreadError>();

  const live = (thread: Thread<Task, Result>) => {
    living = thread;
    void thread.over.then(died);
  };
  const died = (error: Error) => {
    living = null;
    if (isClosing) return;
    const seconds = pauseAfter();
    onDeath(error, seconds);
    if (seconds === null) settle(new ThreadError('The thread stays off', { cause: error }));
    else pause = setTimeout(openAgain, seconds * 1_000).unref();
  };
  const openAgain = () => {
    opening = open().then((thread) => {
      live(thread);
      if (!isClosing) onReturn();
    }, died);
  };

  live(await open());
  return {
    over,
    waiting: () => living?.waiting() ?? 0,
    run: (task) => living?.run(task) ?? Promise.reject(new ThreadError('The thread is not there')),
    async close() {
      isClosing = true;
      clearTimeout(pause);
      await Promise.race([opening, sleep(CLOSING_MS, undefined, { ref: false })]);
      await living?.close();
      settle(new ThreadError('The thread has ended'));
    },
  };
}
