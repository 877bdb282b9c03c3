import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { repeatedly } from '../../src/queue/repeatedly.ts';

/** Counts what is begun and ended; each time ends when it is told to. */
function counting() {
  const ends: (() => void)[] = [];
  let ended = 0;
  const act = async () => {
    await new Promise<void>((resolve) => ends.push(resolve));
    ended += 1;
  };
  return { act, ends, ended: () => ended };
}

test('it is done again when the last time has ended, not before', async () => {
  const { act, ends } = counting();
  const repeated = repeatedly(1, act);
  await expect.poll(() => ends.length).toBe(1);
  await sleep(20);
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await expect.poll(() => ends.length).toBe(2);
  ends[1]?.();
  await repeated.stop(1_000);
});

test('once it is stopped it is not done again', async () => {
  let count = 0;
  const repeated = repeatedly(1, async () => {
    count += 1;
  });
  await expect.poll(() => count).toBeGreaterThan(2);
  await repeated.stop(1_000);
  const stopped = count;
  await sleep(20);
  expect(count).toBe(stopped);
});

test('stopping waits for what is being done, and no longer than it may', async () => {
  const { act, ends, ended } = counting();
  const repeated = repeatedly(1, act);
  await expect.poll(() => ends.length).toBe(1);
  await repeated.stop(5);
  expect(ended()).toBe(0);
  const stopped = repeated.stop(60_000);
  ends[0]?.();
  await stopped;
  expect(ended()).toBe(1);
});

test('stopped while it waits, it ends at once', async () => {
  const began = performance.now();
  await repeatedly(60_000, async () => {}).stop(60_000);
  expect(performance.now() - began).toBeLessThan(30_000);
});
