import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { inSpan, openTraces } from '../../../src/metrics/traces/spans.ts';
import { openCollector } from './collector.ts';

test('work is traced from when a collector is set until that ends, and done either way', async () => {
  const collector = await openCollector();
  const work = (name: string) =>
    inSpan(name, async (span) => {
      span.note({ command: 'ask' });
      return name;
    });
  expect(await work('before')).toBe('before');
  const close = await openTraces(collector.address);
  expect(await work('while')).toBe('while');
  await close();
  expect(await work('after')).toBe('after');
  expect(collector.spans().map(({ name }) => name)).toEqual(['while']);
  await collector.close();
});

test('a process without a collector loads nothing of OpenTelemetry that makes or sends spans', () => {
  const loaded = (work: string) => {
    const script = `import { createRequire } from 'node:module';
      const { openStatus } = await import('./src/status.ts');
      ${work}
      const files = Object.keys(createRequire(import.meta.url).cache);
      console.log(files.filter((file) => file.includes('@opentelemetry') && !file.includes('@opentelemetry/api/')).length);
      process.exit(0);`;
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script]);
    return Number(String(stdout));
  };
  const settings = "{ STATUS_HOST: '127.0.0.1', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' }";
  expect(loaded('')).toBe(0);
  expect(loaded(`await openStatus(${settings}, {});`)).toBeGreaterThan(10);
});
