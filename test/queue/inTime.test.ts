import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inTime } from '../../src/queue/inTime.ts';

test('what comes in time is there, be it an error', async () => {
  expect(await inTime(sleep(1, 'come'), 60_000)).toBe('come');
  await expect(inTime(Promise.reject(new Error('failed')), 60_000)).rejects.toThrow('failed');
});

test('what comes too late is null, and its error then nobody’s', async () => {
  const late = sleep(20).then(() => Promise.reject(new Error('failed')));
  expect(await inTime(late, 1)).toBeNull();
  await late.catch(() => {});
});
