import { Client, Events, type Interaction } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import type { Loopback } from '../src/loopback.ts';
import { asBody } from '../src/protocol/json.ts';
import { APPLICATION, ask, button, cards, row, TOKEN, text } from './bodies.ts';
import { begin, payload, startBot } from './bot.ts';
import { connect, identified, named, request } from './rawBot.ts';
import { asked, setting } from './stage.ts';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function open(options = {}): Promise<Loopback> {
  const discord = await begin(options);
  ends.push(discord.close);
  return discord;
}

const answerAsk = async (interaction: Interaction) => {
  if (interaction.isChatInputCommand()) await interaction.reply(payload(cards(text('x'))));
};

test('A silent gateway is noticed by discord.js, which resumes and misses nothing', async () => {
  const bot = await startBot(answerAsk, { heartbeatMs: 800 });
  ends.push(bot.stop);
  const resumed = new Promise((resolve) => bot.client.once(Events.ShardResume, resolve));
  bot.discord.silenceGateway();
  expect((await bot.discord.command('ask', { question: 'x' })).callbackType).toBe(4);
  await resumed;
  expect(bot.discord.faults).toEqual([]);
});

test('A silent connection acknowledges no heartbeat, and a new one does', async () => {
  const discord = await open();
  const bot = await identified(discord);
  discord.silenceGateway();
  bot.send({ op: 1, d: 1 });
  const next = await identified(discord);
  next.send({ op: 1, d: 1 });
  await next.await(({ op }) => op === 11);
  expect(bot.received.filter(({ op }) => op === 11)).toEqual([]);
});

test('A refused RESUME makes discord.js identify again', async () => {
  const bot = await startBot(answerAsk);
  ends.push(bot.stop);
  const ready = new Promise((resolve) => bot.client.once(Events.ShardReady, resolve));
  bot.discord.refuseResume();
  bot.discord.dropConnections(4000);
  await ready;
  expect((await bot.discord.command('ask', { question: 'x' })).callbackType).toBe(4);
  expect(bot.discord.faults).toEqual([]);
});

test.each([4014, 4004])('An IDENTIFY is refused with %i, once', async (code) => {
  const discord = await open();
  discord.refuseIdentify(code);
  const bot = await connect(discord);
  bot.send({ op: 2, d: { token: TOKEN, intents: 0, properties: {} } });
  expect(await bot.closed).toBe(code);
  await identified(discord);
  expect(discord.faults).toEqual([]);
});

test('A revoked token gets 401, and 4004 at the next connection', async () => {
  const bot = await startBot(answerAsk);
  ends.push(bot.stop);
  const code = new Promise((resolve) => bot.client.once(Events.ShardDisconnect, (event) => resolve(event.code)));
  bot.discord.revokeToken();
  expect((await request(bot.discord, 'GET', '/users/@me')).status).toBe(401);
  bot.discord.dropConnections(4000);
  expect(await code).toBe(4004);
});

test('An answer to an interaction needs no token of the bot, so it comes even then', async () => {
  const stage = await setting();
  ends.push(stage.stop);
  const { callback, reply } = await asked(stage);
  stage.discord.revokeToken();
  expect((await request(stage.discord, 'POST', callback, { type: 4, data: cards(text('x')) }, {})).status).toBe(204);
  await reply;
});

test('discord.js waits out a rate limit of the whole bot', async () => {
  const bot = await startBot(answerAsk);
  ends.push(bot.stop);
  bot.discord.failNext({ path: /callback$/, status: 429, retryAfter: 0.3, global: true });
  const reply = await bot.discord.command('ask', { question: 'x' });
  expect(reply.acknowledgedAfterMs).toBeGreaterThanOrEqual(290);
  expect(bot.discord.faults).toEqual([]);
});

test('An error code that is unknown is told to the test', async () => {
  const discord = await open();
  expect(() => discord.failNext({ path: /x/, code: 1 })).toThrow('does not know the error code 1');
  expect(() => discord.refuseIn('1', 1)).toThrow('does not know the error code 1');
});

test('A channel that is removed takes its messages along, and that is no fault of the bot', async () => {
  const stage = await setting();
  ends.push(stage.stop);
  const { discord } = stage;
  const { callback, webhook, reply } = await asked(stage, { channelId: '5' });
  await request(discord, 'POST', callback, { type: 4, data: cards(text('x')) });
  const { message } = await reply;
  discord.removeChannel('5');
  const paths = ['/channels/5', '/channels/5/messages', `/channels/5/messages/${message.id}`];
  for (const path of paths) expect((await request(discord, 'GET', path)).body.code).toBe(10003);
  expect((await request(discord, 'POST', '/channels/5/messages', cards(text('y')))).body.code).toBe(10003);
  expect((await request(discord, 'POST', webhook, cards(text('y')))).body.code).toBe(10003);
  const edit = await request(discord, 'PATCH', `${webhook}/messages/@original`, cards(text('y')));
  expect(edit.body.code).toBe(10008);
  expect(discord.faults).toEqual([]);
});

test.each([50001, 50013, 50083])(
  'In a channel with %i nothing can be posted or changed, until that ends',
  async (code) => {
    const stage = await setting();
    ends.push(stage.stop);
    const { discord } = stage;
    const { callback, webhook } = await asked(stage, { channelId: '5' });
    discord.refuseIn('5', code);
    expect((await request(discord, 'POST', callback, { type: 4, data: cards(text('x')) })).status).toBe(204);
    const tries = () =>
      Promise.all([
        request(discord, 'POST', '/channels/5/messages', cards(text('y'))),
        request(discord, 'POST', '/channels/5/typing'),
        request(discord, 'POST', webhook, cards(text('y'))),
        request(discord, 'PATCH', `${webhook}/messages/@original`, cards(text('y'))),
      ]);
    expect((await tries()).map(({ body }) => body.code)).toEqual([code, code, code, code]);
    const read = await request(discord, 'GET', '/channels/5/messages');
    expect(read.status).toBe(code === 50001 ? 403 : 200);
    discord.refuseIn('5', null);
    expect((await tries()).map(({ status }) => status)).toEqual([200, 204, 200, 200]);
    expect(discord.faults).toEqual([]);
  },
);

test('A message that is deleted before the answer is 10008, at once or later', async () => {
  const stage = await setting();
  ends.push(stage.stop);
  const { discord, bot } = stage;
  await request(discord, 'PUT', `/applications/${APPLICATION}/commands`, [ask]);
  const pressed = async (first: unknown) => {
    const { callback, reply } = await asked(stage);
    await request(discord, 'POST', callback, { type: 4, data: cards(text('x'), row(button('Go', 'go'))) });
    const { message } = await reply;
    const before = bot.received.length;
    discord.press(message, 'go').catch(() => {});
    const event = await bot.await((sent) => bot.received.indexOf(sent) >= before && named('INTERACTION_CREATE')(sent));
    discord.remove(message);
    const { id, token } = asBody(event.d);
    const answer = await request(discord, 'POST', `/interactions/${id}/${token}/callback`, first);
    return { answer, original: `/webhooks/${APPLICATION}/${token}/messages/@original` };
  };
  const atOnce = await pressed({ type: 7, data: cards(text('y')) });
  expect(atOnce.answer.body.code).toBe(10008);
  const later = await pressed({ type: 6 });
  expect(later.answer.status).toBe(204);
  expect((await request(discord, 'PATCH', later.original, cards(text('y')))).body.code).toBe(10008);
  expect(discord.faults).toEqual([]);
});

test('A login that fails is told by discord.js', async () => {
  const discord = await open();
  discord.failNext({ path: /gateway\/bot$/, status: 500, times: 10 });
  const client = new Client({ intents: [], rest: { api: discord.api, version: '10' } });
  await expect(client.login(TOKEN)).rejects.toThrow('Internal Server Error');
  await client.destroy();
});
