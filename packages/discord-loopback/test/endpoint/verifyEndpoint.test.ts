import { createServer } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Loopback } from '../../src/loopback.ts';
import { begin } from '../bot.ts';
import { type HttpBot, startHttpBot } from '../httpBot.ts';
import { request } from '../rawBot.ts';

let discord: Loopback;
let bot: HttpBot | undefined;
beforeEach(async () => {
  discord = await begin();
});
afterEach(async () => {
  bot?.close();
  await discord.close();
});

test('An endpoint that answers PING and refuses a false signature is saved', async () => {
  bot = await startHttpBot(
    () => discord.publicKey,
    () => {},
  );
  await discord.verifyEndpoint(bot.url);
  expect(bot.received.map(({ payload }) => payload.type)).toEqual([1]);
  expect(discord.faults).toEqual([]);
});

test('One that refuses the right signature is not', async () => {
  bot = await startHttpBot(
    () => '0'.repeat(64),
    () => {},
  );
  await expect(discord.verifyEndpoint(bot.url)).rejects.toThrow('the endpoint answered with status 401');
});

test('One that takes any signature is not', async () => {
  const careless = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"type":1}');
  });
  await new Promise<void>((resolve) => careless.listen(0, '127.0.0.1', resolve));
  const { port } = careless.address() as { port: number };
  await expect(discord.verifyEndpoint(`http://127.0.0.1:${port}`)).rejects.toThrow(
    'the endpoint answered a false signature with status 200, not with 401',
  );
  careless.close();
  careless.closeAllConnections();
});

test('One that is not there is not', async () => {
  await expect(discord.verifyEndpoint('http://127.0.0.1:9')).rejects.toThrow('the endpoint could not be reached');
});

test('The application shows its key and its endpoint', async () => {
  discord.sendTo('http://127.0.0.1:9/interactions');
  expect((await request(discord, 'GET', '/applications/@me')).body).toMatchObject({
    verify_key: discord.publicKey,
    interactions_endpoint_url: 'http://127.0.0.1:9/interactions',
  });
});
