import { expect, test } from 'vitest';
import { pauses } from '../../src/queue/slices.ts';

test('long work lets others have the thread again and again', async () => {
  let ticks = 0;
  const timer = setInterval(() => {
    ticks += 1;
  }, 1);
  const pause = pauses();
  const end = performance.now() + 200;
  while (performance.now() < end) await pause();
  clearInterval(timer);
  expect(ticks).toBeGreaterThan(2);
});

test('short work waits for nobody', () => {
  const pause = pauses();
  expect([pause(), pause(), pause()]).toEqual([undefined, undefined, undefined]);
});
