import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { LimitError } from '../../src/thread/limits.ts';
import { openThread, ThreadError } from '../../src/thread/thread.ts';
import { finished } from '../process/childProcess.ts';
import { LIMITS, openUnreliable, pipe, SHORT } from './unreliable.ts';

test('a TypeScript file runs on a thread of its own, and its errors come out', async () => {
  await expect(openThread(new URL('../nowhere.ts', import.meta.url), null, LIMITS)).rejects.toThrow(/nowhere/u);
});

test('tasks are done in order, and none after the thread has ended', async () => {
  const thread = await openUnreliable();
  expect(await Promise.all([1, 2, 3].map((task) => thread.run(task)))).toEqual([2, 4, 6]);
  expect(thread.waiting()).toBe(0);
  await thread.close();
  await expect(thread.run(4)).rejects.toThrow(ThreadError);
  await thread.close();
});

test.each(['throw', 'function'])('a task that fails (%s) costs itself alone', async (task) => {
  const thread = await openUnreliable();
  const [failed, done] = await Promise.allSettled([thread.run(task), thread.run(1)]);
  expect(failed.status).toBe('rejected');
  expect((failed as PromiseRejectedResult).reason).not.toBeInstanceOf(ThreadError);
  expect(done).toMatchObject({ value: 2 });
  await thread.close();
});

test.each([
  ['exit', 'The thread has ended'],
  ['memory', 'takes more than 128 MB of memory'],
])('a thread that dies (%s) says so to all that wait, and to all that come', async (task, said) => {
  const thread = await openUnreliable();
  const waiting = Promise.allSettled([thread.run(task), thread.run(1)]);
  const error = await thread.over;
  expect(error.message).toBe(said);
  expect(await waiting).toEqual(Array(2).fill({ status: 'rejected', reason: error }));
  await expect(thread.run(2)).rejects.toBe(error);
  expect(thread.waiting()).toBe(0);
  await thread.close();
});

test('a thread that hangs is given up, and ends when it comes back', async () => {
  const { path, release } = pipe();
  const thread = await openUnreliable(SHORT);
  const listening = process.listenerCount('exit');
  const waiting = Promise.allSettled([thread.run(path), thread.run(1)]);
  const error = await thread.over;
  expect(error.cause).toEqual(new LimitError('takes more than 2 s'));
  expect(await waiting).toEqual(Array(2).fill({ status: 'rejected', reason: error }));
  await expect(thread.run(2)).rejects.toBe(error);
  await thread.close();
  expect(process.listenerCount('exit')).toBe(listening + 1);
  release();
  await expect.poll(() => process.listenerCount('exit')).toBe(listening);
});

test('a thread is not given up for what kept this one busy', async () => {
  const thread = await openUnreliable(SHORT);
  const doubled = thread.run(21);
  const until = performance.now() + 1_100 * SHORT.seconds;
  while (performance.now() < until);
  expect(await doubled).toBe(42);
  await thread.close();
});

test('a process ends, however stuck its thread', async () => {
  const script = `import { openUnreliable, SHORT } from './test/thread/unreliable.ts';
    const thread = await openUnreliable(SHORT);
    const stuck = thread.run(${JSON.stringify(pipe().path)}).catch((error) => console.log(error.message));
    await stuck;
    await thread.close();
    process.exit(0);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script]);
  const { text } = await finished(child);
  expect(text).toBe('takes more than 2 s\n');
  expect(child.signalCode).toBe('SIGKILL');
});
