import { asList } from '../protocol/json.ts';

/** A shard as IDENTIFY names it: its number, from 0, and how many there are. */
export type Shard = readonly [id: number, count: number];

/** The `shard` of an IDENTIFY: `[0, 1]` where there is none, undefined where it is none (close code 4010). */
export function shardFrom(value: unknown): Shard | undefined {
  if (value === undefined || value === null) return [0, 1];
  const [id, count, ...more] = asList(value);
  const valid = isWhole(id) && isWhole(count) && id < count && more.length === 0;
  return valid ? [id, count] : undefined;
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** Whether a shard gets what happens in this server, null for direct messages (docs/events/gateway, Sharding). */
export const covers = ([id, count]: Shard, guildId: string | null): boolean =>
  guildId === null ? id === 0 : (BigInt(guildId) >> 22n) % BigInt(count) === BigInt(id);
