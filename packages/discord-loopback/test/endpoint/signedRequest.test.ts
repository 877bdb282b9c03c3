import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Loopback } from '../../src/loopback.ts';
import { begin } from '../bot.ts';
import { type HttpBot, json, startHttpBot } from '../httpBot.ts';

let discord: Loopback;
let bot: HttpBot;
beforeEach(async () => {
  discord = await begin({ now: () => 1_700_000_000_999 });
  bot = await startHttpBot(
    () => discord.publicKey,
    (_, response) => json(response, { type: 5 }),
  );
});
afterEach(async () => {
  bot.close();
  await discord.close();
});

const post = (request: object) => fetch(bot.url, { method: 'POST', ...request });

test('A payload is signed as it will be sent, in whole seconds of the clock', async () => {
  const signed = discord.signed({ type: 2, name: '马里' });
  expect(signed.headers['x-signature-timestamp']).toBe('1700000000');
  expect([(await post(signed)).status, (await post(signed)).status]).toEqual([200, 200]);
  expect((await post({ ...signed, body: `${signed.body} ` })).status).toBe(401);
});

test('A text is signed as it is', () => {
  expect(discord.signed('{').body).toBe('{');
});
