import { unreadyShard } from './gateway.ts';
import { gauge } from './registry.ts';

/** How the process is, as its parts tell. */
export interface Condition {
  readonly isOpen: boolean;
  /** To Discord's gateway, or to whoever sends interactions over HTTP. */
  readonly isConnected: boolean;
  readonly isStopping: boolean;
  /** One sentence, where it will never answer again. */
  readonly dead: string | null;
}

const BEFORE: Condition = { isOpen: false, isConnected: false, isStopping: false, dead: null };
let condition = BEFORE;

gauge('pilcrow_ready', 'Whether requests are answered: 1 if so', 'max', {
  read: (ready) => ready.set(Number(notReady() === null)),
});

/** What has changed. */
export function tellCondition(change: Partial<Condition>): void {
  condition = { ...condition, ...change };
}

/** Why the process should be started again, in one sentence; null if it lives. */
export const unhealthy = (): string | null => condition.dead;

/** Why requests are not answered now, in one sentence; null if they are. */
export function notReady(): string | null {
  const { isOpen, isConnected, isStopping, dead } = condition;
  if (dead !== null) return dead;
  if (isStopping) return 'The bot is stopping.';
  if (!isOpen) return 'The library is not open yet.';
  if (!isConnected) return 'Discord is not connected yet.';
  const [shard, state] = unreadyShard() ?? [];
  return shard === undefined ? null : `Shard ${shard} is ${state}.`;
}
