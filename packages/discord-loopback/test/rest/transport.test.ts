import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Loopback } from '../../src/loopback.ts';
import { TOKEN } from '../bodies.ts';
import { begin } from '../bot.ts';

let discord: Loopback;
beforeEach(async () => {
  discord = await begin();
});
afterEach(() => discord.close());

const get = (path: string) => fetch(`${discord.api}/v10${path}`, { headers: { authorization: `Bot ${TOKEN}` } });

test('A connection is reset before the answer', async () => {
  discord.failNext({ path: /@me$/, broken: 'reset' });
  await expect(get('/users/@me')).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
  expect((await get('/users/@me')).status).toBe(200);
});

test('A connection is reset in the middle of the answer', async () => {
  discord.failNext({ path: /@me$/, broken: 'half' });
  const answer = await get('/users/@me');
  expect(answer.status).toBe(200);
  await expect(answer.text()).rejects.toThrow();
});

test('An answer without a body can only be reset before it', async () => {
  discord.write('x', { channelId: '1' });
  discord.failNext({ path: /typing$/, broken: 'half' });
  const headers = { authorization: `Bot ${TOKEN}` };
  await expect(fetch(`${discord.api}/v10/channels/1/typing`, { method: 'POST', headers })).rejects.toThrow();
});

test('A body is no JSON, whatever its type says', async () => {
  discord.failNext({ path: /@me$/, broken: 'notJson' });
  const answer = await get('/users/@me');
  expect(answer.headers.get('content-type')).toBe('application/json');
  await expect(answer.json()).rejects.toThrow(SyntaxError);
});

test('A body comes later than its head', async () => {
  discord.failNext({ path: /@me$/, slowMs: 100 });
  const answer = await get('/users/@me');
  const head = performance.now();
  expect(await answer.json()).toMatchObject({ bot: true });
  expect(performance.now() - head).toBeGreaterThan(50);
});

test('What is broken can be an error as well, and happens as often as asked for', async () => {
  discord.failNext({ path: /@me$/, status: 502, broken: 'notJson', times: 2 });
  expect([(await get('/users/@me')).status, (await get('/users/@me')).status]).toEqual([502, 502]);
  expect((await get('/users/@me')).status).toBe(200);
});

test('A failure waits for its method', async () => {
  discord.failNext({ path: /@me$/, method: 'PATCH', status: 500 });
  expect((await get('/users/@me')).status).toBe(200);
});
