import cluster, { type Worker } from 'node:cluster';
import { AggregatorRegistry } from 'prom-client';
import { metricsOfProcess } from './registry.ts';

type Metrics = Awaited<ReturnType<typeof metricsOfProcess>>;

/** A worker that hangs must not hide the others. */
const PATIENCE_MS = 2_000;
const ASKED = 'pilcrow:metrics';

interface Answered {
  readonly told: typeof ASKED;
  readonly metrics: Metrics;
}

const isAnswer = (message: unknown): message is Answered =>
  typeof message === 'object' && message !== null && 'told' in message && message.told === ASKED;

/** What each worker told last, by its id, and what those that have gone had counted. */
const told = new Map<number, Metrics>();
let gone: Promise<Metrics> = Promise.resolve([]);

/**
 * The numbers of all workers, added up, as Prometheus reads them; for the process that started them. What has been counted
 * never falls, which would be read as a start from 0: of a worker that hangs or has gone it stays as it was.
 */
export async function metricsOf(workers: readonly Worker[]): Promise<string> {
  const answers = await Promise.all(
    workers.map(async (worker) => ({ worker, metrics: await metricsOfWorker(worker) })),
  );
  const silent: Metrics[] = [];
  for (const { worker, metrics } of answers) {
    if (metrics) told.set(worker.id, metrics);
    else silent.push(counted(told.get(worker.id) ?? []));
  }
  const known = new Set(workers.map(({ id }) => id));
  for (const [id, metrics] of told) {
    if (known.has(id)) continue;
    told.delete(id);
    gone = gone.then((sum) => AggregatorRegistry.aggregate([sum, counted(metrics)]).getMetricsAsJSON());
  }
  const living = answers.flatMap(({ metrics }) => (metrics ? [metrics] : []));
  return AggregatorRegistry.aggregate([...living, ...silent, await gone]).metrics();
}

const counted = (metrics: Metrics): Metrics =>
  metrics.filter(({ type }) => /^(?:counter|histogram)$/u.test(String(type)));

const metricsOfWorker = (worker: Worker): Promise<Metrics | null> =>
  new Promise((resolve) => {
    if (!worker.isConnected()) return resolve(null);
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
