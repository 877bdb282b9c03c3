import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate } from 'node:timers/promises';
import pLimit from 'p-limit';

/** `held` is null while other requests have the thread. */
interface Turn {
  held: Promise<() => void> | null;
  isOver: boolean;
  /** Whether the answer would be another with more time. */
  isPassing: boolean;
  /** Whether not all of the corpus could be looked through. */
  isPartial: boolean;
}

const turns = pLimit(1);
const current = new AsyncLocalStorage<Turn>();

/** Whether a request has the thread and others wait. */
export const isTurnTaken = (): boolean => turns.activeCount > 0;

/** How many wait for their turn. */
export const turnsWaiting = (): number => turns.pendingCount;

/**
 * A request of the usual mix takes 2 ms of the thread, a question that nobody asked before 20 to 60 ms: so many are answered in
 * less than a second to nine seconds. More would cost more than they bring: each that waits is promised an answer first, which
 * takes as long again.
 */
const MOST_WAITING = 150;

/** Whether so many wait that one more would be answered too late. */
export const isFull = (): boolean => turns.pendingCount >= MOST_WAITING;

/**
 * Lets requests use the thread one by one. In parallel none would finish sooner, and new ones would be acknowledged
 * late. The turn ends with the work, or when `over` is aborted, even if the work goes on.
 */
export async function inTurn<T>(over: AbortSignal, work: () => Promise<T>): Promise<T> {
  const turn: Turn = { held: null, isOver: false, isPassing: false, isPartial: false };
  const end = () => {
    turn.isOver = true;
    release(turn);
  };
  over.addEventListener('abort', end, { once: true });
  try {
    await hold(turn);
    // Requests that arrived meanwhile are acknowledged before this one takes the thread.
    await setImmediate();
    over.throwIfAborted();
    return await current.run(turn, work);
  } finally {
    over.removeEventListener('abort', end);
    end();
  }
}

/** Waits for a worker, a process or Discord; other requests may use the thread meanwhile. */
export async function aside<T>(work: () => Promise<T>): Promise<T> {
  const turn = current.getStore();
  if (!turn) return work();
  release(turn);
  try {
    return await work();
  } finally {
    await hold(turn);
  }
}

/** Called where a request gets less than it would at another time: its answer is not kept for others. */
export function markPassing(): void {
  const turn = current.getStore();
  if (turn) turn.isPassing = true;
}

/** Whether the answer of this turn must not be kept; outside a turn nobody knows. */
export const isPassing = (): boolean => current.getStore()?.isPassing ?? true;

/** Called where a part of the corpus did not answer: the reader is told, and the answer is not kept. */
export function markPartial(): void {
  markPassing();
  const turn = current.getStore();
  if (turn) turn.isPartial = true;
}

export const isPartial = (): boolean => current.getStore()?.isPartial ?? false;

/** If several parts of one turn wait, the first to finish takes the turn again for all. */
async function hold(turn: Turn): Promise<void> {
  if (turn.isOver) return;
  turn.held ??= new Promise((resolve) => {
    void turns(() => new Promise<void>(resolve));
  });
  await turn.held;
}

function release(turn: Turn): void {
  void turn.held?.then((end) => end());
  turn.held = null;
}
