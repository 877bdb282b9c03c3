import { type Client, Events } from 'discord.js';
import { gatewayState, readPings } from '../../metrics/gateway.ts';

/** Tells how each shard's connection is, from now on. */
export function watchShards(client: Client): void {
  client.on(Events.ShardReady, (shard) => gatewayState(shard, 'ready'));
  client.on(Events.ShardResume, (shard) => gatewayState(shard, 'ready'));
  client.on(Events.ShardReconnecting, (shard) => gatewayState(shard, 'reconnecting'));
  client.on(Events.ShardDisconnect, (_, shard) => gatewayState(shard, 'closed'));
  readPings(() => new Map(client.ws.shards.map(({ id, ping }) => [id, ping])));
}
