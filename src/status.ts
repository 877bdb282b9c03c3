import cluster from 'node:cluster';
import { type Config, listenError, STATUS } from './config.ts';
import { countInFlight } from './dispatch/inFlight.ts';
import type { Log } from './log/log.ts';
import { notReady, tellCondition, unhealthy } from './metrics/condition.ts';
import { readHeld } from './metrics/held.ts';
import { METRICS_TYPE, measureProcess, metricsText } from './metrics/registry.ts';
import { openTraces } from './metrics/traces/spans.ts';
import { tellMetrics } from './metrics/workers.ts';
import { turnsWaiting } from './queue/queue.ts';
import type { Library } from './search/library.ts';
import { openStatusServer } from './web/status/statusServer.ts';

type StatusSettings = Pick<Config, 'STATUS_HOST' | 'STATUS_PORT' | 'OTEL_EXPORTER_OTLP_ENDPOINT'>;

/**
 * Lets an operator watch the process, or the workers that it keeps (`metrics` reads theirs), as far as the settings say; a worker
 * tells its numbers to the process that keeps it. Returns what ends that. Throws a ConfigError if the port is taken.
 */
export async function openStatus(
  { STATUS_HOST: host, STATUS_PORT: port, OTEL_EXPORTER_OTLP_ENDPOINT: collector }: StatusSettings,
  log: Log,
  metrics = metricsText,
): Promise<() => Promise<void>> {
  const closeTraces = collector === undefined ? undefined : await openTraces(collector);
  if (port === undefined) return async () => closeTraces?.();
  readHeld({ turnsWaiting, inFlight: countInFlight });
  measureProcess();
  if (cluster.isWorker) {
    tellMetrics();
    return async () => closeTraces?.();
  }
  const status = { unhealthy, notReady, metrics, type: METRICS_TYPE };
  const web = await openStatusServer(status, host, port).catch((error: Error) => {
    throw listenError(error, port, STATUS);
  });
  log.info({ address: web.url }, 'The status of the bot is served');
  return async () => {
    await web.close();
    await closeTraces?.();
  };
}

/** Tells that the library is open, and counts what the newest one holds. */
export function watchLibrary(library: () => Library): void {
  tellCondition({ isOpen: true });
  readHeld({ documents: () => library().documents.length, passages: () => library().passages.length });
}
