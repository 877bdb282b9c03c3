import { Events } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openGateway } from '../../../src/discord/gateway/gateway.ts';
import { openLog } from '../../../src/log/log.ts';
import { forgetShards, unreadyShard } from '../../../src/metrics/gateway.ts';
import { library } from '../../library.ts';
import { scraped } from '../../metrics/scraped.ts';
import { openDiscord, TOKEN } from '../chat.ts';

// Other tests of the process may have left a connection.
beforeEach(forgetShards);
afterEach(forgetShards);

test('a shard is told to be ready, to connect again, to be ready again, and to be closed for good', async () => {
  const discord = await openDiscord();
  const opened = await library();
  let dead = (_: number) => {};
  const died = new Promise<number>((resolve) => (dead = resolve));
  const client = await openGateway({
    token: TOKEN,
    api: discord.api,
    library: () => opened,
    log: openLog('silent'),
    onDead: (code) => dead(code),
  });
  const ready = 'pilcrow_gateway_state{shard="0",state="ready"}';
  expect([unreadyShard(), await scraped(ready)]).toEqual([null, 1]);
  const dropped = new Promise((resolve) => client.once(Events.ShardReconnecting, () => resolve(unreadyShard())));
  discord.dropConnections(4000);
  expect(await dropped).toEqual([0, 'reconnecting']);
  await discord.waitForReady(15_000);
  await expect.poll(unreadyShard, { timeout: 5_000 }).toBeNull();
  // 4014: disallowed intents.
  discord.dropConnections(4014);
  expect([await died, unreadyShard()]).toEqual([4014, [0, 'closed']]);
  await client.destroy();
  await discord.close();
});
