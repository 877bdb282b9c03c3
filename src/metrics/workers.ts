import cluster, { type Worker } from 'node:cluster';
import { AggregatorRegistry } from 'prom-client';
import { metricsOfProcess } from './registry.ts';

type Metrics = Awaited<ReturnType<typeof metricsOfProcess>>;

/** A worker that hangs is left out: the others can be seen all the more. */
const PATIENCE_MS = 2_000;
const ASKED = 'pilcrow:metrics';

interface Answered {
  readonly told: typeof ASKED;
  readonly metrics: Metrics;
}

const isAnswer = (message: unknown): message is Answered =>
  typeof message === 'object' && message !== null && 'told' in message && message.told === ASKED;

/** The numbers of all workers, added up, as Prometheus reads them; for the process that started them. */
export async function metricsOf(workers: readonly Worker[]): Promise<string> {
  const told = await Promise.all(workers.filter((worker) => worker.isConnected()).map(metricsOfWorker));
  return AggregatorRegistry.aggregate(told.filter((metrics) => metrics !== null)).metrics();
}

const metricsOfWorker = (worker: Worker): Promise<Metrics | null> =>
  new Promise((resolve) => {
    const settle = (metrics: Metrics | null) => {
      clearTimeout(late);
      worker.off('message', hear).off('exit', leave);
      resolve(metrics);
    };
    const hear = (message: unknown) => {
      if (isAnswer(message)) settle(message.metrics);
    };
    const leave = () => settle(null);
    const late = setTimeout(leave, PATIENCE_MS);
    worker.on('message', hear).on('exit', leave);
    worker.send(ASKED, (error) => {
      if (error) leave();
    });
  });

/** A worker's side: tells its numbers when it is asked. */
export function tellMetrics(): void {
  cluster.worker?.on('message', async (message: unknown) => {
    if (message !== ASKED) return;
    const answer: Answered = { told: ASKED, metrics: await metricsOfProcess() };
    // The process that asked may have gone.
    if (process.connected) process.send?.(answer, undefined, undefined, () => {});
  });
}
