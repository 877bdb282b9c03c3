import { setTimeout as sleep } from 'node:timers/promises';
import { CLOSING_MS, type Thread, ThreadError } from './thread.ts';

/** What is told of a thread that should always be there. */
export interface Watcher {
  /** It died, and is started anew after so many seconds; null: it stays off. */
  onDeath(error: Error, seconds: number | null): void;
  /** It is there again. */
  onReturn(): void;
}

/** Seconds before it is started anew, longer after each death. After one death more it stays off. */
export const PAUSES: readonly number[] = [1, 5, 30, 180];
/** Deaths this long ago no longer count. */
const FORGOTTEN_MS = 3_600_000;

/**
 * A thread that is opened anew when it dies. Between two lives every task rejects at once with a ThreadError. Rejects where the
 * first cannot be opened.
 */
export async function supervise<Task, Result>(
  open: () => Promise<Thread<Task, Result>>,
  { onDeath, onReturn }: Watcher,
  pauses: readonly number[] = PAUSES,
): Promise<Thread<Task, Result>> {
  let isClosing = false;
  let living: Thread<Task, Result> | null = null;
  let opening: Promise<void> = Promise.resolve();
  let pause: NodeJS.Timeout | undefined;
  let deaths: number[] = [];
  let settle: (error: ThreadError) => void;
  const over = new Promise<ThreadError>((resolve) => {
    settle = resolve;
  });

  const live = (thread: Thread<Task, Result>) => {
    living = thread;
    void thread.over.then(died);
  };
  const died = (error: Error) => {
    living = null;
    if (isClosing) return;
    const now = performance.now();
    deaths = [...deaths.filter((at) => at > now - FORGOTTEN_MS), now];
    const seconds = pauses[deaths.length - 1] ?? null;
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
