import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../presentation/wording/wording.ts';

/** The requests being answered, each from the moment it came. */
const inFlight = new Set<Promise<unknown>>();
/** Each can end one request; the reason is a sentence. */
const endings = new Set<AbortController>();
let isStopping = false;

/** Time to send the last sentences when the process stops. */
const FAREWELL_MS = 30_000;

/** Notes work that must end before the process does (`drain`). */
export function track(work: Promise<unknown>): void {
  inFlight.add(work);
  const done = () => void inFlight.delete(work);
  work.then(done, done);
}

/** How many are being answered, with those that wait. */
export const countInFlight = (): number => inFlight.size;

/** Works with a signal that comes after `ms` or when the process stops; its reason, a UserError, is the answer then. */
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

/** Waits at most `ms` until all in flight is answered; what is left then, or comes meanwhile, gets a sentence. */
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
