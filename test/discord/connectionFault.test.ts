import { DiscordAPIError } from 'discord.js';
import { expect, test } from 'vitest';
import { connectionFault } from '../../src/discord/connectionFault.ts';

const refused = (status: number, code: number, message: string) =>
  new DiscordAPIError({ code, message }, code, status, 'GET', 'https://discord.com/api', {});

test.each([
  [refused(401, 0, '401: Unauthorized'), 'DISCORD_TOKEN was refused'],
  [refused(403, 50001, 'Missing Access'), 'not in the server 7 (DISCORD_GUILD_ID) yet'],
  [refused(404, 10004, 'Unknown Guild'), 'not in the server 7 (DISCORD_GUILD_ID) yet'],
  [refused(404, 10002, 'Unknown Application'), 'DISCORD_APPLICATION_ID and DISCORD_TOKEN must be of the same'],
  [refused(400, 50035, 'Invalid Form Body'), 'Discord refused: Invalid Form Body'],
  [Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }), 'cannot be reached (ENOTFOUND)'],
  [new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'UND_ERR_SOCKET' }) }), 'UND_ERR_SOCKET'],
  [new AggregateError([Object.assign(new Error(), { code: 'ETIMEDOUT' })]), 'cannot be reached (ETIMEDOUT)'],
])('%s is told in a sentence', (error, sentence) => {
  expect(connectionFault(error, '7')).toContain(sentence);
});

test.each([new TypeError('x is not a function'), 'text', null])('%s is a fault of ours', (error) => {
  expect(connectionFault(error)).toBeNull();
});
