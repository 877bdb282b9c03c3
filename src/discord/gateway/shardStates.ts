import { type Client, Events } from 'discord.js';
import type { Log } from '../../log/log.ts';
import { gatewayState, readPings } from '../../metrics/gateway.ts';

/** Tells how each shard's connection is, from now on; the log hears once that one is lost, and that it is back. */
export function watchShards(client: Client, log: Log): void {
  const lost = new Map<number, number>();
  const ready = (shard: number) => {
    gatewayState(shard, 'ready');
    const since = lost.get(shard);
    if (since === undefined) return;
    lost.delete(shard);
    log.info({ shard, seconds: Math.round((performance.now() - since) / 1_000) }, 'A connection is there again');
  };
  client.on(Events.ShardReady, ready);
  client.on(Events.ShardResume, ready);
  client.on(Events.ShardReconnecting, (shard) => {
    gatewayState(shard, 'reconnecting');
    // The bot's own farewell looks the same to discord.js, and only its private mark tells.
    if (lost.has(shard) || Reflect.get(client.ws, 'destroyed') === true) return;
    lost.set(shard, performance.now());
    log.warn({ shard }, 'A connection was lost: the bot takes it up again');
  });
  client.on(Events.ShardDisconnect, (_, shard) => gatewayState(shard, 'closed'));
  readPings(() => new Map(client.ws.shards.map(({ id, ping }) => [id, ping])));
}
