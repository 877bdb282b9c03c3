import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTelemetry } from '../../../src/metrics/traces/openTelemetry.ts';
import { factsOf, openCollector, type SentSpan } from './collector.ts';

let collector: Awaited<ReturnType<typeof openCollector>>;

beforeAll(async () => {
  collector = await openCollector();
});

afterAll(() => collector.close());

const named = (name: string): SentSpan => {
  const found = collector.spans().find((span) => span.name === name);
  if (!found) throw new Error(`There is no span ${name}`);
  return found;
};

test('spans go to the collector as JSON, each below the one that it began in, two at once apart', async () => {
  const tracer = openTelemetry(`${collector.address}/`);
  const outer = (name: string) =>
    tracer.inSpan(name, async (span) => {
      await sleep(5);
      span.note({ command: name, place: 'server', shard: 3 });
      return tracer.inSpan(`engine of ${name}`, async () => name);
    });
  expect(await Promise.all([outer('ask'), outer('search')])).toEqual(['ask', 'search']);
  await tracer.close();
  expect(new Set(collector.asked)).toEqual(new Set(['POST /v1/traces application/json']));
  for (const name of ['ask', 'search']) {
    const [span, inner] = [named(name), named(`engine of ${name}`)];
    expect([span.parentSpanId ?? '', inner.parentSpanId, inner.traceId]).toEqual(['', span.spanId, span.traceId]);
    expect(factsOf(span)).toEqual({ command: name, place: 'server', shard: 3 });
  }
  expect(named('ask').traceId).not.toBe(named('search').traceId);
  const [{ resource } = { resource: { attributes: [] } }] = collector.bodies[0]?.resourceSpans ?? [];
  expect(factsOf(resource)).toMatchObject({ 'service.name': 'pilcrow' });
});

test('work that fails has failed, without the words of its error', async () => {
  const tracer = openTelemetry(collector.address);
  const failing = tracer.inSpan('failing', () => Promise.reject(new TypeError('what a person wrote')));
  await expect(failing).rejects.toThrow('what a person wrote');
  await tracer.close();
  expect(named('failing').status).toEqual({ code: 2, message: 'TypeError' });
  expect(JSON.stringify(collector.bodies)).not.toContain('what a person wrote');
});

test('a collector that is away costs the spans, and nothing else', async () => {
  const away = await openCollector();
  await away.close();
  const tracer = openTelemetry(away.address);
  expect(await tracer.inSpan('lost', async () => 42)).toBe(42);
  await tracer.close();
});
