import { Counter, collectDefaultMetrics, Gauge, Histogram, type HistogramConfiguration, Registry } from 'prom-client';

/** All numbers of this process, in Prometheus's form. A label never holds what a person wrote. */
const registry = new Registry();

/** Counts from the start of the process; the name ends in `_total`. */
export const counter = <Label extends string = never>(name: string, help: string, labelNames: readonly Label[] = []) =>
  new Counter({ name, help, labelNames: [...labelNames], registers: [registry] });

/** Of seconds. */
export function histogram<Label extends string = never>(
  name: string,
  help: string,
  buckets: readonly number[],
  labelNames: readonly Label[] = [],
) {
  const configuration: HistogramConfiguration<Label> = { name, help, buckets: [...buckets], labelNames };
  return new Histogram({ ...configuration, registers: [registry] });
}

/** How the numbers of several worker processes become one. */
type Together = 'sum' | 'max' | 'min';

/** Set from elsewhere, or read each time somebody looks, by `read`. */
export function gauge<Label extends string = never>(
  name: string,
  help: string,
  together: Together,
  {
    labelNames = [],
    read,
  }: { readonly labelNames?: readonly Label[]; readonly read?: (gauge: Gauge<Label>) => void } = {},
): Gauge<Label> {
  const made: Gauge<Label> = new Gauge({
    name,
    help,
    labelNames: [...labelNames],
    registers: [registry],
    aggregator: together,
    ...(read ? { collect: () => read(made) } : {}),
  });
  return made;
}

/** Measures the process too from now on: processor time, memory, collections and how late the event loop is. */
export function measureProcess(): void {
  if (!isMeasured) collectDefaultMetrics({ register: registry });
  isMeasured = true;
}

let isMeasured = false;

export const METRICS_TYPE = registry.contentType;

/** The numbers as Prometheus reads them. */
export const metricsText = (): Promise<string> => registry.metrics();

/** The same, to be sent to the process that adds up those of all workers. */
export const metricsOfProcess = () => registry.getMetricsAsJSON();
