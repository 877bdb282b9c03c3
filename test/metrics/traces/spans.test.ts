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
