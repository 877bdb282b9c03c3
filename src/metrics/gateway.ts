import { gauge } from './registry.ts';

const STATES = ['ready', 'reconnecting', 'closed'] as const;
export type GatewayState = (typeof STATES)[number];

const shards = new Map<number, GatewayState>();
let pings: () => ReadonlyMap<number, number> = () => new Map();

gauge('pilcrow_gateway_state', 'The state of each shard: 1 for the one that it is in', 'sum', {
  labelNames: ['shard', 'state'],
  read: (states) => {
    for (const [shard, state] of shards)
      for (const each of STATES) states.set({ shard, state: each }, Number(each === state));
  },
});

gauge('pilcrow_gateway_ping_seconds', 'Between a heartbeat and its answer, of each shard', 'max', {
  labelNames: ['shard'],
  read: (seconds) => {
    for (const [shard, ms] of pings()) if (ms >= 0) seconds.set({ shard }, ms / 1000);
  },
});

export const gatewayState = (shard: number, state: GatewayState): void => void shards.set(shard, state);

/** Where the pings can be read: shard and milliseconds, negative where not known yet. */
export function readPings(read: typeof pings): void {
  pings = read;
}

/** The first shard that is not connected, and its state; null if all are. */
export const unreadyShard = (): readonly [number, GatewayState] | null =>
  [...shards].find(([, state]) => state !== 'ready') ?? null;

/** As after the process has let go of its connection. */
export function forgetShards(): void {
  shards.clear();
  pings = () => new Map();
}
