import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Loopback } from '../../src/loopback.ts';
import { APPLICATION, ask, button, cards, row, text } from '../bodies.ts';
import { begin } from '../bot.ts';
import { type AnswerPayload, type HttpBot, json, startHttpBot } from '../httpBot.ts';
import { request } from '../rawBot.ts';

let discord: Loopback;
let bot: HttpBot;
let answer: AnswerPayload;
let clock: number;

beforeEach(async () => {
  clock = Date.UTC(2026, 10, 30);
  discord = await begin({ now: () => clock, patienceMs: 300 });
  bot = await startHttpBot(
    () => discord.publicKey,
    (payload, response) => answer(payload, response),
  );
  await request(discord, 'PUT', `/applications/${APPLICATION}/commands`, [ask]);
  discord.sendTo(bot.url);
});
afterEach(async () => {
  bot.close();
  await discord.close();
});

const use = () => discord.command('ask', { question: '马里' });
const reply = { type: 4, data: cards(text('x'), row(button('More', 'more'))) };

test('An interaction is posted, signed, as the gateway would send it, and its answer is shown', async () => {
  answer = (_, response) => json(response, reply);
  const { callbackType, message } = await use();
  const { message: pressed } = await discord.press(message, 'more');
  expect([callbackType, pressed.type]).toEqual([4, 19]);
  expect(bot.received[0]?.headers).toMatchObject({
    'content-type': 'application/json',
    'user-agent': 'Discord-Interactions/1.0 (+https://discord.com)',
    'x-signature-timestamp': String(clock / 1000),
  });
  expect(bot.received[0]?.payload).toMatchObject({ type: 2, guild_id: expect.any(String), member: {}, version: 1 });
  expect(bot.received[1]?.payload).toMatchObject({ type: 3, message: { id: message.id } });
  expect(discord.faults).toEqual([]);
});

test('A deferred answer is filled by its token alone, without any authorization', async () => {
  answer = (payload, response) => {
    json(response, { type: 5 });
    const path = `/webhooks/${APPLICATION}/${payload.token}`;
    setTimeout(async () => {
      await request(discord, 'PATCH', `${path}/messages/@original`, cards(text('found')), {});
      await request(discord, 'POST', path, cards(text('more')), {});
    }, 20);
  };
  const { message } = await use();
  expect(message.components[0]?.components?.[0]?.content).toBe('found');
  await expect.poll(() => discord.messages(message.channel_id)).toHaveLength(2);
  expect(discord.faults).toEqual([]);
});

test('After 202 without a body the response comes to the callback endpoint', async () => {
  answer = async ({ id, token }, response) => {
    response.writeHead(202).end();
    await request(discord, 'POST', `/interactions/${id}/${token}/callback`, reply, {});
  };
  expect((await use()).callbackType).toBe(4);
  expect(discord.faults).toEqual([]);
});

test('A file comes with the answer as multipart', async () => {
  answer = async (_, response) => {
    const form = new FormData();
    const file = { type: 13, file: { url: 'attachment://a.csv' } };
    form.set('payload_json', JSON.stringify({ type: 4, data: cards(file) }));
    form.set('files[0]', new Blob(['1,2']), 'a.csv');
    const made = new Response(form);
    response.writeHead(200, { 'content-type': String(made.headers.get('content-type')) });
    response.end(Buffer.from(await made.arrayBuffer()));
  };
  const { message } = await use();
  expect(message.components[0]?.components?.[0]?.name).toBe('a.csv');
  expect(discord.faults).toEqual([]);
});

test.each<[string, AnswerPayload, string]>([
  ['401', (_, r) => void r.writeHead(401).end(), 'the endpoint answered with status 401'],
  ['500', (_, r) => void r.writeHead(500).end('down'), 'the endpoint answered with status 500'],
  [
    'plain text',
    (_, r) => void r.writeHead(200, { 'content-type': 'text/plain' }).end('{"type":5}'),
    'the endpoint answered with text/plain, not with application/json',
  ],
  [
    'no JSON',
    (_, r) => void r.writeHead(200, { 'content-type': 'application/json' }).end('{'),
    'the endpoint answered with something else: the body is no valid JSON',
  ],
  ['a cut connection', (_, r) => void r.destroy(), 'the endpoint could not be reached (UND_ERR_SOCKET)'],
  [
    '202 with a body',
    (_, r) => void r.writeHead(202).end('{}'),
    'the endpoint answered with 202 and a body, which Discord does not read',
  ],
  ['a callback that does not suit', (_, r) => json(r, { type: 7, data: reply.data }), 'callback 7 does not suit'],
  ['a body against a rule', (_, r) => json(r, { type: 4, data: { content: 'x' } }), 'must be { parse: [] }'],
  ['a body against the description', (_, r) => json(r, { type: 4, date: {} }), 'date is no key of this object'],
])('%s is no answer, and a fault', async (_, wrong, sentence) => {
  answer = wrong;
  await expect(use()).rejects.toThrow(sentence);
  expect(discord.faults).toEqual([expect.stringContaining(sentence)]);
  expect(discord.faults[0]).toMatch(/^\/ask: /);
});

test('An answer after three seconds of the clock is none', async () => {
  answer = (_, response) => {
    clock += 3_001;
    json(response, reply);
  };
  await expect(use()).rejects.toThrow('/ask was acknowledged after 3001 ms, the limit is 3000');
});

test('Several addresses take turns, and null leads back to the gateway', async () => {
  answer = (_, response) => json(response, reply);
  const other = await startHttpBot(() => discord.publicKey, answer);
  discord.sendTo([bot.url, other.url]);
  for (let count = 0; count < 4; count += 1) await use();
  expect([bot.received.length, other.received.length]).toEqual([2, 2]);
  discord.sendTo(null);
  await expect(use()).rejects.toThrow('No bot is connected to the gateway.');
  other.close();
});
