import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { startLoopback } from 'discord-loopback';
import { beforeEach, expect, test } from 'vitest';
import { ConfigError } from '../src/config.ts';
import { openLog } from '../src/log/log.ts';
import { tellCondition } from '../src/metrics/condition.ts';
import { inSpan } from '../src/metrics/traces/spans.ts';
import { openStatus, watchLibrary } from '../src/status.ts';
import { library } from './library.ts';
import { scraped } from './metrics/scraped.ts';
import { factsOf, openCollector } from './metrics/traces/collector.ts';
import { APPLICATION_ID, startBot, TOKEN } from './process/botProcess.ts';
import { finished, served } from './process/childProcess.ts';

beforeEach(() => {
  tellCondition({ isOpen: false, isConnected: false, isStopping: false, dead: null });
});

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

test('a running bot says how it is, counts and traces what it answers, and writes down one line for each, without any words', async () => {
  const collector = await openCollector();
  const discord = await startLoopback({ token: TOKEN, applicationId: APPLICATION_ID, patienceMs: 60_000 });
  const settings = { STATUS_PORT: '0', OTEL_EXPORTER_OTLP_ENDPOINT: collector.address };
  const bot = startBot('src/main.ts', discord.api, settings);
  const ended = finished(bot);
  const address = await served(bot);
  await discord.waitForReady(60_000);
  await expect.poll(async () => (await fetch(`${address}/readyz`)).status).toBe(200);
  await discord.say(`<@${APPLICATION_ID}> 2013年有多少维和人员被打死？`, { silenceMs: 60_000 });
  await discord.say(`<@${APPLICATION_ID}> /search 维和 section:没有`, { silenceMs: 60_000 });
  let metrics = '';
  const series = [
    'pilcrow_interactions_total{command="ask",outcome="answered"}',
    'pilcrow_interactions_total{command="search",outcome="mistake"}',
    'pilcrow_acknowledge_seconds_count',
    'pilcrow_gateway_state{shard="0",state="ready"}',
    'pilcrow_part_on{part="reader"}',
    'pilcrow_ready',
  ];
  const numbers = async () => {
    metrics = await (await fetch(`${address}/metrics`)).text();
    return Promise.all(series.map((each) => scraped(each, metrics)));
  };
  // The person has the answer a moment before it is counted.
  await expect.poll(numbers).toEqual([1, 1, 2, 1, 1, 1]);
  bot.kill('SIGTERM');
  const { code, text } = await ended;
  await discord.close();
  await collector.close();
  expect(code).toBe(0);
  const lines = text.split('\n').filter((line) => line.includes('A request has ended'));
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { command: 'ask', outcome: 'answered', place: 'server', shard: 0 },
    { command: 'search', outcome: 'mistake', place: 'server', shard: 0 },
  ]);
  const spans = collector.spans();
  const interaction = spans.find((span) => span.name === 'interaction' && factsOf(span).command === 'ask');
  const below = spans.filter(({ traceId, name }) => traceId === interaction?.traceId && name !== 'interaction');
  expect(new Set(below.map(({ name }) => name))).toEqual(new Set(['engine', 'encoder', 'reader', 'send']));
  expect(JSON.stringify(collector.bodies) + text + metrics).not.toMatch(/维和|打死/u);
});
