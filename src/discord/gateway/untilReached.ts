import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError, DiscordjsError } from 'discord.js';
import type { Log } from '../../log/log.ts';
import { ClosedForGood } from '../connectionFault.ts';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;

/** Tries until Discord can be reached, with growing pauses, which are logged; throws what Discord refuses. */
export async function untilReached<T>(attempt: () => Promise<T>, log: Log): Promise<T> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    try {
      return await attempt();
    } catch (error) {
      if (isFinal(error)) throw error;
      const reason = (error as Error).message;
      log.warn({ reason, seconds: pause / 1_000 }, 'Discord cannot be reached: the bot tries again soon');
    }
    await sleep(pause);
  }
}

/** Whether another attempt would end the same way. */
const isFinal = (error: unknown): boolean =>
  error instanceof DiscordjsError ||
  error instanceof ClosedForGood ||
  (error instanceof DiscordAPIError && error.status < 500);
