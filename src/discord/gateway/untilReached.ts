import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError, DiscordjsError } from 'discord.js';
import type { Log } from '../../log/log.ts';
import { growing } from '../../queue/growing.ts';
import { ClosedForGood } from '../connectionFault.ts';

/** Tries until Discord can be reached, with growing pauses, which are logged; throws what Discord refuses. */
export async function untilReached<T>(attempt: () => Promise<T>, log: Log): Promise<T> {
  for (const pauseMs = growing(); ; ) {
    try {
      return await attempt();
    } catch (error) {
      if (isFinal(error)) throw error;
      const [reason, pause] = [(error as Error).message, pauseMs()];
      log.warn({ reason, seconds: pause / 1_000 }, 'Discord cannot be reached: the bot tries again soon');
      await sleep(pause);
    }
  }
}

/** Whether another attempt would end the same way. */
const isFinal = (error: unknown): boolean =>
  error instanceof DiscordjsError ||
  error instanceof ClosedForGood ||
  (error instanceof DiscordAPIError && error.status < 500);
