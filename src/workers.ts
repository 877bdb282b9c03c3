import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from './log/log.ts';
import { growing } from './queue/growing.ts';

/** Processes of this program that share its port. */
export interface Workers {
  /** Ends when no worker is left: with 0, or the code of a worker that could not start at all. */
  readonly ended: Promise<number>;
  /** Those that live. */
  all(): readonly Worker[];
  /** Passes a signal on to all, which then end by themselves. */
  stop(signal: NodeJS.Signals): void;
}

/** One that lived so long died of something else than its start. */
const STEADY_MS = 60_000;

/**
 * Keeps so many workers, and starts another for each that dies. The first fills the cache for all. `tell` hears how many take
 * requests, whenever that changes.
 */
export function openWorkers(count: number, log: Log, tell: (listening: number) => void): Workers {
  const stopping = new AbortController();
  let hasListened = false;
  const living = new Set<Worker>();
  const listening = new Set<Worker>();

  async function keep(first: Worker): Promise<number> {
    let worker = first;
    let pauseMs = growing();
    for (;;) {
      const began = performance.now();
      const [code, signal] = (await once(worker, 'exit')) as [number | null, NodeJS.Signals | null];
      living.delete(worker);
      listening.delete(worker);
      tell(listening.size);
      if (stopping.signal.aborted) return 0;
      // It has said itself what is wrong with the settings or the corpus.
      if (!hasListened) return code ?? 1;
      if (performance.now() - began > STEADY_MS) pauseMs = growing();
      const pause = pauseMs();
      log.error(
        { pid: worker.process.pid, code, signal, seconds: pause / 1_000 },
        'A worker ended: another begins soon',
      );
      await sleep(pause, null, stopping).catch(() => {});
      if (stopping.signal.aborted) return 0;
      worker = fork();
    }
  }

  function fork(): Worker {
    const worker = cluster.fork();
    living.add(worker);
    worker.once('listening', () => tell(listening.add(worker).size));
    return worker;
  }

  const first = fork();
  const others = once(first, 'listening').then(() => {
    hasListened = true;
    return Promise.all(Array.from({ length: count - 1 }, () => keep(fork())));
  });
  const kept = keep(first);
  return {
    // The others begin only after the first, and end only with it.
    ended: kept.then(async (code) => {
      if (hasListened) await others;
      return code;
    }),
    all: () => [...living],
    stop(signal) {
      stopping.abort();
      for (const worker of living) worker.process.kill(signal);
    },
  };
}
