import { afterEach, expect, test } from 'vitest';
import type { Loopback } from '../../src/loopback.ts';
import { asBody } from '../../src/protocol/json.ts';
import { TOKEN } from '../bodies.ts';
import { begin } from '../bot.ts';
import { connect, identified, named, type RawBot } from '../rawBot.ts';

let discord: Loopback;
afterEach(() => discord.close());

const sessionOf = (bot: RawBot) => asBody(bot.received[1]?.d).session_id;
const identify = { op: 2, d: { token: TOKEN, intents: 0, properties: {} } };

test('The gateway says hello, acknowledges heartbeats and tells an identified bot that it is ready', async () => {
  discord = await begin();
  const bot = await identified(discord);
  bot.send({ op: 1, d: 1 });
  await bot.await(({ op }) => op === 11);
  expect(bot.received[0]).toEqual({ op: 10, d: { heartbeat_interval: 41_250 } });
  expect(bot.received[1]).toMatchObject({ op: 0, s: 1, t: 'READY', d: { v: 10, guilds: [] } });
  expect(discord.faults).toEqual([]);
});

test.each([
  ['a wrong token', 4004, { ...identify, d: { ...identify.d, token: 'wrong' } }],
  ['a privileged intent', 4014, { ...identify, d: { ...identify.d, intents: 1 << 15 } }],
  ['a presence before identifying', 4003, { op: 3, d: {} }],
  ['an unknown opcode', 4001, { op: 99 }],
  ['something that is no JSON', 4002, 'hello?'],
  ['more than 4096 bytes', 4002, { op: 1, d: 'x'.repeat(4096) }],
])('The answer to %s is %i', async (_, code, payload) => {
  discord = await begin();
  const bot = await connect(discord);
  bot.send(payload);
  expect(await bot.closed).toBe(code);
});

test('Identifying twice is answered with 4005', async () => {
  discord = await begin();
  const bot = await identified(discord);
  bot.send(identify);
  expect(await bot.closed).toBe(4005);
  expect(discord.faults).toEqual(['the gateway closed the connection with 4005']);
});

test('A resumed session gets what it missed, a forgotten one has to identify again', async () => {
  discord = await begin();
  const first = await identified(discord);
  const session_id = sessionOf(first);
  discord.dropConnections(4000);
  expect(await first.closed).toBe(4000);
  const second = await connect(discord);
  second.send({ op: 6, d: { token: TOKEN, session_id, seq: 0 } });
  await second.await(named('RESUMED'));
  expect(second.received.map(({ t, s }) => [t, s])).toEqual([
    [undefined, undefined],
    ['READY', 1],
    ['RESUMED', 2],
  ]);
  discord.dropConnections(4000, true);
  const third = await connect(discord);
  third.send({ op: 6, d: { token: TOKEN, session_id, seq: 0 } });
  expect(await third.await(({ op }) => op === 9)).toEqual({ op: 9, d: false });
  third.send(identify);
  await third.await(named('READY'));
});

test('A sequence number from the future is answered with 4007', async () => {
  discord = await begin();
  const first = await identified(discord);
  const second = await connect(discord);
  second.send({ op: 6, d: { token: TOKEN, session_id: sessionOf(first), seq: 99 } });
  expect(await second.closed).toBe(4007);
});

test('A bot that sends no heartbeats is dropped with 4009', async () => {
  discord = await begin({ heartbeatMs: 20 });
  const bot = await identified(discord);
  expect(await bot.closed).toBe(4009);
  expect(discord.faults).toEqual(['the bot stopped sending heartbeats']);
});

test('Waiting for a bot that does not come ends in a sentence', async () => {
  discord = await begin();
  await expect(discord.waitForReady(20)).rejects.toThrow('No bot came to the gateway within 20 ms.');
});
