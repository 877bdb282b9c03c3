import { metricsText } from '../../src/metrics/registry.ts';

/** The value of one series as Prometheus would read it, such as `pilcrow_documents`; undefined where it is not there. */
export async function scraped(series: string, text?: string): Promise<number | undefined> {
  const lines = (text ?? (await metricsText())).split('\n');
  const line = lines.find((each) => each.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.slice(series.length + 1));
}

/** By how much a series grows while something is done. */
export async function growth(series: string, work: () => unknown): Promise<number> {
  const before = (await scraped(series)) ?? 0;
  await work();
  return ((await scraped(series)) ?? 0) - before;
}
