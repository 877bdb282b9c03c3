import { Client, type Interaction } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { covers, shardFrom } from '../../src/gateway/shard.ts';
import type { Loopback } from '../../src/loopback.ts';
import { asBody } from '../../src/protocol/json.ts';
import { APPLICATION, ask, cards, TOKEN, text } from '../bodies.ts';
import { begin, payload } from '../bot.ts';
import { connect, identified, named, request } from '../rawBot.ts';

let discord: Loopback;
afterEach(() => discord?.close());

/** The id of a server of this shard of four. */
const server = (shard: number) => String((4n * 1_000n + BigInt(shard)) << 22n);

test('A shard is two numbers, the first below the second', () => {
  expect([undefined, null, [0, 1], [3, 4]].map(shardFrom)).toEqual([
    [0, 1],
    [0, 1],
    [0, 1],
    [3, 4],
  ]);
  for (const wrong of [[1, 1], [0, 0], [-1, 2], [0.5, 2], ['0', '1'], [0], [0, 1, 2], '0', {}]) {
    expect(shardFrom(wrong)).toBeUndefined();
  }
});

test('A server belongs to the shard that its time counts out, direct messages to the first', () => {
  // (41771983423143937 >> 22) is 9959216934, two more than a multiple of four.
  expect([0, 1, 2, 3].map((id) => covers([id, 4], '41771983423143937'))).toEqual([false, false, true, false]);
  expect([0, 1, 2, 3].map((id) => covers([id, 4], server(2)))).toEqual([false, false, true, false]);
  expect([0, 1, 2, 3].map((id) => covers([id, 4], null))).toEqual([true, false, false, false]);
});

test('Shards live beside each other, and each gets what happens in its servers', async () => {
  discord = await begin({ silenceMs: 1 });
  const [zero, one] = [await identified(discord, 1 << 9, [0, 4]), await identified(discord, 1 << 9, [1, 4])];
  expect(one.received[1]).toMatchObject({ t: 'READY', d: { shard: [1, 4] } });
  await discord.say('for one', { who: { guildId: server(1), channelId: '11' } });
  await discord.say('for zero', { who: { guildId: server(0), channelId: '10' } });
  const of = async (bot: typeof zero) => asBody((await bot.await(named('MESSAGE_CREATE'))).d).channel_id;
  expect([await of(zero), await of(one)]).toEqual(['10', '11']);
  await expect(discord.say('for two', { who: { guildId: server(2) } })).rejects.toThrow('No bot is connected');
});

test('A shard that there cannot be is closed with 4010', async () => {
  discord = await begin();
  const bot = await connect(discord);
  bot.send({ op: 2, d: { token: TOKEN, intents: 0, properties: {}, shard: [4, 4] } });
  expect(await bot.closed).toBe(4010);
});

test('Waiting ends when all shards are there, or those that are asked for', async () => {
  discord = await begin();
  await identified(discord, 0, [0, 2]);
  await discord.waitForReady(1_000, [0]);
  await expect(discord.waitForReady(20)).rejects.toThrow('within 20 ms');
  const ready = discord.waitForReady(5_000);
  await identified(discord, 0, [1, 2]);
  await ready;
});

test('One shard is dropped and the other is not', async () => {
  discord = await begin();
  const [zero, one] = [await identified(discord, 0, [0, 2]), await identified(discord, 0, [1, 2])];
  discord.dropConnections(4000, false, 1);
  expect(await one.closed).toBe(4000);
  zero.send({ op: 1, d: 1 });
  expect(await zero.await(({ op }) => op === 11)).toBeDefined();
});

test('discord.js takes as many shards as are recommended, and answers in each', async () => {
  discord = await begin({ shards: 2, maxConcurrency: 2 });
  const client = new Client({ intents: [], shards: 'auto', rest: { api: discord.api, version: '10' } });
  client.on('interactionCreate', async (interaction: Interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply(payload(cards(text('x'))));
  });
  await client.login(TOKEN);
  await discord.waitForReady();
  await request(discord, 'PUT', `/applications/${APPLICATION}/commands`, [ask]);
  expect(client.ws.shards.map(({ id }) => id)).toEqual([0, 1]);
  for (const guildId of [server(0), server(1), null]) {
    expect((await discord.command('ask', { question: 'x' }, { guildId })).callbackType).toBe(4);
  }
  expect(discord.faults).toEqual([]);
  await client.destroy();
});
