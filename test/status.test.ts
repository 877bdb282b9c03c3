import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { ConfigError } from '../src/config.ts';
import { openLog } from '../src/log/log.ts';
import { inSpan } from '../src/metrics/traces/spans.ts';
import { openStatus, watchLibrary } from '../src/status.ts';
import { library } from './library.ts';
import { scraped } from './metrics/scraped.ts';
import { openCollector } from './metrics/traces/collector.ts';

const local = { STATUS_HOST: '127.0.0.1' };

/** What was logged, and the address that it names. */
function told() {
  const lines: string[] = [];
  const log = openLog('info', { write: (line) => void lines.push(line) });
  return { log, address: () => String(JSON.parse(lines.at(-1) ?? '{}').address), lines };
}

test('without a port nothing is served', async () => {
  const { log, lines } = told();
  await (await openStatus(local, log))();
  expect(lines).toEqual([]);
});

test('the process is unready until its library is open, and its numbers are served', async () => {
  const { log, address } = told();
  const close = await openStatus({ ...local, STATUS_PORT: 0 }, log);
  const ready = () => fetch(`${address()}/readyz`).then((answer) => answer.text());
  expect(await ready()).toBe('The library is not open yet.\n');
  const opened = await library();
  watchLibrary(() => opened);
  expect(await ready()).toBe('Discord is not connected yet.\n');
  const text = await (await fetch(`${address()}/metrics`)).text();
  const names = ['pilcrow_documents', 'pilcrow_passages', 'pilcrow_turns_waiting', 'pilcrow_ready'];
  const { documents, passages } = opened;
  expect(await Promise.all(names.map((name) => scraped(name, text)))).toEqual([
    documents.length,
    passages.length,
    0,
    0,
  ]);
  expect(await scraped('process_resident_memory_bytes', text)).toBeGreaterThan(1e6);
  await close();
  await expect(fetch(`${address()}/healthz`)).rejects.toThrow();
});

test('a port that is in use is a mistake of its setting', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const opening = openStatus({ ...local, STATUS_PORT: port }, openLog('silent'));
  await expect(opening).rejects.toThrow(ConfigError);
  await expect(opening).rejects.toThrow(`STATUS_PORT ${port} is in use`);
  taken.close();
});

test('traces go to the collector that is set', async () => {
  const collector = await openCollector();
  const close = await openStatus({ ...local, OTEL_EXPORTER_OTLP_ENDPOINT: collector.address }, openLog('silent'));
  await inSpan('engine', async () => {});
  await close();
  expect(collector.spans().map(({ name }) => name)).toEqual(['engine']);
  await collector.close();
});
