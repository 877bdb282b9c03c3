import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Loopback } from '../../src/loopback.ts';
import { APPLICATION, ask, cards, text } from '../bodies.ts';
import { begin } from '../bot.ts';
import { request } from '../rawBot.ts';

let discord: Loopback;
beforeEach(async () => {
  discord = await begin();
});
afterEach(() => discord.close());

const COMMANDS = `/applications/${APPLICATION}/commands`;

test('Without the right token there is 401, except where the path holds the secret', async () => {
  const answer = await request(discord, 'GET', '/users/@me', undefined, { authorization: 'Bot wrong' });
  expect(answer).toMatchObject({ status: 401, body: { code: 0, message: '401: Unauthorized' } });
  expect((await request(discord, 'GET', '/gateway', undefined, {})).status).toBe(200);
});

test('The account, the application and the gateway are described as Discord describes them', async () => {
  expect((await request(discord, 'GET', '/users/@me')).body).toMatchObject({ id: APPLICATION, bot: true });
  expect((await request(discord, 'GET', '/applications/@me')).body).toMatchObject({ id: APPLICATION });
  expect((await request(discord, 'GET', '/gateway/bot')).body).toMatchObject({ shards: 1 });
  expect(discord.faults).toEqual([]);
});

test('An unknown path is 404, a wrong method 405, and both are faults', async () => {
  expect((await request(discord, 'GET', '/stickers/1')).status).toBe(404);
  expect((await request(discord, 'GET', '/%zz')).status).toBe(404);
  expect((await request(discord, 'DELETE', '/users/@me')).status).toBe(405);
  expect(discord.faults).toEqual([
    'GET /stickers/1: GET /stickers/1 is not simulated',
    'GET /%zz: GET /%zz is not simulated',
    'DELETE /users/@me: DELETE /users/@me is not simulated',
  ]);
});

test('Broken JSON, and files where none are taken, are refused in a sentence', async () => {
  expect((await request(discord, 'PUT', COMMANDS, '{')).body.code).toBe(50109);
  const form = { 'content-type': 'multipart/form-data; boundary=x', authorization: 'Bot loopback-token' };
  const answer = await request(discord, 'PUT', COMMANDS, '--x--', form);
  expect(answer).toMatchObject({ status: 400, body: { message: 'This operation takes no files.' } });
});

test('A multipart body that cannot be read is refused in a sentence, and is a fault', async () => {
  const form = { 'content-type': 'multipart/form-data; boundary=x', authorization: 'Bot loopback-token' };
  const answer = await request(discord, 'POST', '/channels/1/messages', '--x\r\n--y--', form);
  expect(answer).toMatchObject({ status: 400, body: { code: 50035, message: expect.stringContaining('multipart') } });
  expect(discord.faults).toEqual(['POST /channels/1/messages: a multipart body cannot be read']);
});

test('The JSON of a multipart body meets the same description and rules as any other', async () => {
  discord.write('x', { channelId: '1' });
  const send = async (json: unknown) => {
    const body = new FormData();
    body.set('payload_json', JSON.stringify(json));
    body.set('files[0]', new Blob(['1,2']), 'a.csv');
    const url = `${discord.api}/v10/channels/1/messages`;
    return fetch(url, { method: 'POST', body, headers: { authorization: 'Bot loopback-token' } });
  };
  const file = { type: 13, file: { url: 'attachment://a.csv' } };
  expect((await send({ ...cards(file), colour: 1 })).status).toBe(400);
  expect((await send(cards(text('x')))).status).toBe(400);
  expect((await send(cards(file))).status).toBe(200);
  expect(discord.log.map(({ body }) => body)).toEqual([{ ...cards(file), colour: 1 }, cards(text('x')), cards(file)]);
  expect(discord.faults).toEqual([
    'POST /channels/1/messages: colour is no key of this object',
    'POST /channels/1/messages: attachments a.csv is not shown',
  ]);
});

test('A failure is given once, with the body and headers asked for', async () => {
  discord.failNext({ path: /^\/users/, status: 429, headers: { 'retry-after': '3' } });
  const limited = await request(discord, 'GET', '/users/@me');
  expect(limited).toMatchObject({ status: 429, body: { retry_after: 0.2, global: false } });
  expect(limited.headers.get('retry-after')).toBe('3');
  expect((await request(discord, 'GET', '/users/@me')).status).toBe(200);
});

test('Every request is in the log', async () => {
  await request(discord, 'PUT', COMMANDS, [ask]);
  expect(discord.log).toEqual([
    { method: 'PUT', path: COMMANDS, body: [ask], status: 200, answer: discord.commands(), at: expect.any(Number) },
  ]);
});
