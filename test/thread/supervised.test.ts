import { afterEach, expect, test } from 'vitest';
import { supervise } from '../../src/thread/supervised.ts';
import { type Thread, ThreadError } from '../../src/thread/thread.ts';
import { openUnreliable, pipe, SHORT } from './unreliable.ts';

const told: (number | null | 'returned')[] = [];
const watcher = {
  onDeath: (_: Error, seconds: number | null) => void told.push(seconds),
  onReturn: () => void told.push('returned'),
};
const open: Thread<unknown, unknown>[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((thread) => thread.close()));
  told.splice(0);
});

async function supervised(pauses: readonly number[]) {
  const thread = await supervise(() => openUnreliable(), watcher, pauses);
  open.push(thread);
  return thread;
}

test('a thread that cannot be opened at first is an error', async () => {
  await expect(supervise(() => Promise.reject(new Error('no model')), watcher)).rejects.toThrow('no model');
  expect(told).toEqual([]);
});

test('a thread that dies is opened anew, later each time, and stays off at last', async () => {
  const thread = await supervised([0.1, 0.2]);
  for (const seconds of [0.1, 0.2]) {
    await expect(thread.run('exit')).rejects.toThrow(ThreadError);
    // Nobody waits for one that is not there.
    await expect(thread.run(1)).rejects.toThrow(ThreadError);
    expect(thread.waiting()).toBe(0);
    await expect.poll(() => told.at(-1)).toBe('returned');
    expect(told.at(-2)).toBe(seconds);
    expect(await thread.run(1)).toBe(2);
  }
  await expect(thread.run('exit')).rejects.toThrow(ThreadError);
  expect((await thread.over).message).toBe('The thread stays off');
  expect(told).toEqual([0.1, 'returned', 0.2, 'returned', null]);
  await expect(thread.run(1)).rejects.toThrow(ThreadError);
});

test('one that hangs is replaced, and one that cannot be opened again has died again', async () => {
  const { path, release } = pipe();
  let openings = 0;
  const thread = await supervise(
    () => {
      openings += 1;
      return openings === 2 ? Promise.reject(new Error('no memory')) : openUnreliable(SHORT);
    },
    watcher,
    [0, 0.05],
  );
  open.push(thread);
  await expect(thread.run(path)).rejects.toThrow('takes more than 2 s');
  await expect.poll(() => told).toEqual([0, 0.05, 'returned']);
  expect(await thread.run(2)).toBe(4);
  release();
});

test('what is closed is not opened again', async () => {
  const thread = await supervised([0]);
  const dying = thread.run('exit').catch(() => {});
  await thread.close();
  await dying;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(told).toEqual([]);
  expect((await thread.over).message).toBe('The thread has ended');
});
