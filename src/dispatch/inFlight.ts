import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../presentation/wording/userError.ts';

/** What is being answered, from the moment it came. */
const inFlight = new Set<Promise<unknown>>();
/** Each ends a request with the sentence of its reason. */
const endings = new Set<AbortController>();
let isStopping = false;

/** How long those who are told that they will not be answered are waited for. */
const FAREWELL_MS = 30_000;

/** A process that drains waits for it. */
export function track(work: Promise<unknown>): void {
  inFlight.add(work);
  const done = () => void inFlight.delete(work);
  work.then(done, done);
}

/**
 * Works with a signal that comes when a request is to be answered with one sentence instead, a UserError, the reason of the
 * signal: after `ms`, and when the process stops.
 */
export async function withinBudget<T>(ms: number, work: (over: AbortSignal) => Promise<T>): Promise<T> {
  const ending = new AbortController();
  const late = setTimeout(() => ending.abort(new UserError(({ errors }) => errors.tookTooLong)), ms).unref();
  if (isStopping) stop(ending);
  endings.add(ending);
  try {
    return await work(ending.signal);
  } finally {
    clearTimeout(late);
    endings.delete(ending);
  }
}

/** Waits until all that is in flight is answered, at most so long: who is left then, and who comes meanwhile, is told. */
export async function drain(ms: number): Promise<void> {
  isStopping = true;
  const isEmpty = empty();
  await Promise.race([isEmpty, sleep(ms)]);
  for (const ending of endings) stop(ending);
  await Promise.race([isEmpty, sleep(FAREWELL_MS)]);
  isStopping = false;
}

async function empty(): Promise<void> {
  while (inFlight.size > 0) await Promise.allSettled(inFlight);
}

const stop = (ending: AbortController): void => ending.abort(new UserError(({ errors }) => errors.stopping));
