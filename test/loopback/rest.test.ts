import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Loopback } from '../../src/loopback/loopback.ts';
import { APPLICATION, ask } from './bodies.ts';
import { begin } from './bot.ts';
import { request } from './rawBot.ts';

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
  expect((await request(discord, 'GET', '/guilds/1')).status).toBe(404);
  expect((await request(discord, 'DELETE', '/users/@me')).status).toBe(405);
  expect(discord.faults).toEqual([
    'GET /guilds/1: GET /guilds/1 is not simulated',
    'DELETE /users/@me: DELETE /users/@me is not simulated',
  ]);
});

test('Broken JSON and multipart bodies are refused in a sentence', async () => {
  expect((await request(discord, 'PUT', COMMANDS, '{')).body.code).toBe(50109);
  const form = { 'content-type': 'multipart/form-data; boundary=x', authorization: 'Bot loopback-token' };
  const answer = await request(discord, 'PUT', COMMANDS, '--x--', form);
  expect(answer).toMatchObject({ status: 400, body: { message: expect.stringContaining('JSON bodies only') } });
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
