import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { aside, inTurn, isFull, isPassing, isTurnTaken, markPassing } from '../../src/queue/queue.ts';

const NEVER = new AbortController().signal;

/** Once all that is settled is done. */
async function isFree(): Promise<boolean> {
  await sleep(0);
  return !isTurnTaken();
}

/** Something that ends when it is told to. */
function held() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { ended, end: () => end() };
}

test('work is done one after the other, and the thread is free after it', async () => {
  const { ended, end } = held();
  const order: string[] = [];
  const first = inTurn(NEVER, async () => {
    await ended;
    order.push('first');
  });
  const second = inTurn(NEVER, async () => void order.push('second'));
  await sleep(5);
  expect(isTurnTaken()).toBe(true);
  end();
  await Promise.all([first, second]);
  expect(order).toEqual(['first', 'second']);
  expect(await isFree()).toBe(true);
});

test('what waits aside holds nobody up, and has its turn again after', async () => {
  const { ended, end } = held();
  const order: string[] = [];
  const first = inTurn(NEVER, async () => {
    await aside(() => ended);
    order.push('first');
  });
  await inTurn(NEVER, async () => void order.push('second'));
  const third = inTurn(NEVER, async () => {
    end();
    await sleep(5);
    order.push('third');
  });
  await Promise.all([first, third]);
  expect(order).toEqual(['second', 'third', 'first']);
});

test('several may wait aside in one turn', async () => {
  const waited = inTurn(NEVER, () => Promise.all([1, 2, 3].map((each) => aside(() => sleep(each, each)))));
  expect(await waited).toEqual([1, 2, 3]);
  expect(await isFree()).toBe(true);
});

test('work that never ends loses its turn when its time is over', async () => {
  const over = new AbortController();
  void inTurn(over.signal, () => new Promise(() => {}));
  const next = inTurn(NEVER, async () => 'answered');
  await sleep(5);
  over.abort();
  expect(await next).toBe('answered');
  expect(await isFree()).toBe(true);
});

test('what waits for its turn when its time is over is not begun', async () => {
  const { ended, end } = held();
  const over = new AbortController();
  const first = inTurn(NEVER, () => ended);
  let hasBegun = false;
  const second = inTurn(over.signal, async () => {
    hasBegun = true;
  });
  await sleep(5);
  over.abort();
  end();
  await first;
  await expect(second).rejects.toThrow('aborted');
  expect([hasBegun, await isFree()]).toEqual([false, true]);
});

test('work that fails aside, or after its time, leaves the thread free', async () => {
  const over = new AbortController();
  const failing = inTurn(over.signal, () =>
    aside(async () => {
      over.abort();
      throw new Error('lost');
    }),
  );
  await expect(failing).rejects.toThrow('lost');
  expect(await isFree()).toBe(true);
});

test('outside a turn nothing waits', async () => {
  expect(await aside(async () => 'done')).toBe('done');
});

test('it is full while too many wait', async () => {
  const { ended, end } = held();
  const turns = [inTurn(NEVER, () => ended)];
  for (let number = 0; number < 149; number++) turns.push(inTurn(NEVER, async () => {}));
  await sleep(0);
  expect(isFull()).toBe(false);
  turns.push(inTurn(NEVER, async () => {}));
  await sleep(0);
  expect(isFull()).toBe(true);
  end();
  await Promise.all(turns);
  expect(isFull()).toBe(false);
});

test('an answer in a hurry is one of its turn alone', async () => {
  const seen = await Promise.all([
    inTurn(NEVER, async () => {
      await aside(() => sleep(5));
      markPassing();
      await aside(() => sleep(5));
      return isPassing();
    }),
    inTurn(NEVER, async () => isPassing()),
  ]);
  expect(seen).toEqual([true, false]);
  expect(isPassing()).toBe(true);
});
