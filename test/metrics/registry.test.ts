import { expect, test } from 'vitest';
import {
  counter,
  gauge,
  histogram,
  METRICS_TYPE,
  measureProcess,
  metricsOfProcess,
  metricsText,
} from '../../src/metrics/registry.ts';
import { scraped } from './scraped.ts';

test('a counter, a gauge and a histogram are read as Prometheus reads them', async () => {
  counter('test_total', 'Counted', ['kind']).inc({ kind: 'a' });
  gauge('test', 'Set', 'sum').set(7);
  const seconds = histogram('test_seconds', 'Timed', [1, 3]);
  seconds.observe(2);
  const text = await metricsText();
  expect(text).toContain('# HELP test_total Counted\n# TYPE test_total counter\n');
  const series = ['test_total{kind="a"}', 'test', 'test_seconds_bucket{le="1"}'];
  expect(await Promise.all(series.map((each) => scraped(each, text)))).toEqual([1, 7, 0]);
  expect(await scraped('test_seconds_bucket{le="3"}', text)).toBe(1);
  expect(METRICS_TYPE).toMatch(/^text\/plain; version=0\.0\.4/u);
});

test('a gauge that is read is asked each time', async () => {
  let held = 1;
  gauge('test_read', 'Read', 'max', { read: (shown) => shown.set(held) });
  expect(await scraped('test_read')).toBe(1);
  held = 2;
  expect(await scraped('test_read')).toBe(2);
});

test('a gauge says how those of several processes become one', async () => {
  gauge('test_most', 'Set', 'max').set(1);
  const metrics = await metricsOfProcess();
  expect(metrics.find(({ name }) => name === 'test_most')).toMatchObject({ aggregator: 'max' });
});

test('the process is measured too, however often that is asked for', async () => {
  measureProcess();
  measureProcess();
  expect(await scraped('process_resident_memory_bytes')).toBeGreaterThan(1e6);
  expect(await metricsText()).toContain('nodejs_eventloop_lag_p99_seconds ');
});
