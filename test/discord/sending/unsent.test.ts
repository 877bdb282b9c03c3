import { DiscordAPIError, RateLimitError } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { orUnsent } from '../../../src/discord/sending/unsent.ts';
import { Unsent } from '../../../src/dispatch/unsent.ts';

const refusal = (status: number, code: number, message: string) =>
  new DiscordAPIError({ code, message }, code, status, 'PATCH', 'https://discord.com/api', {});
const limit = new RateLimitError({
  timeToReset: 200,
  retryAfter: 4_000,
  limit: 5,
  method: 'POST',
  hash: '',
  url: '',
  route: '/x',
  majorParameter: '',
  global: false,
  sublimitTimeout: 0,
  scope: 'user',
});

describe('a request', () => {
  test.each([
    ['comes too late', refusal(404, 10062, 'Unknown interaction'), 'Unknown interaction (10062)', 'unsent'],
    ['may not be made', refusal(403, 50013, 'Missing Permissions'), 'Missing Permissions (50013)', 'refused'],
    ['is for a closed thread', refusal(400, 50083, 'Thread is archived'), 'Thread is archived (50083)', 'refused'],
    ['is held up by a limit', limit, 'Discord takes no such request for 4 s', 'unsent'],
    ['fails on its way', new Error('other side closed'), 'other side closed', 'unsent'],
    ['fails in an unknown way', 'text', 'text', 'unsent'],
  ])('that %s is not sent, and the reason stays', async (_, error, reason, outcome) => {
    const failed = orUnsent(Promise.reject(error));
    await expect(failed).rejects.toBeInstanceOf(Unsent);
    await expect(failed).rejects.toMatchObject({ message: reason, outcome, cause: error });
  });

  test.each([
    refusal(400, 50035, 'Invalid Form Body'),
    refusal(413, 40005, 'Request entity too large'),
    refusal(400, 50006, 'Cannot send an empty message'),
    refusal(413, 0, 'Payload Too Large'),
  ])('whose content is refused could be another: %s', async (error) => {
    await expect(orUnsent(Promise.reject(error))).rejects.toBe(error);
  });

  test('that is taken is taken', async () => {
    await expect(orUnsent(Promise.resolve(7))).resolves.toBe(7);
  });
});
