import { expect, test } from 'vitest';
import { failureAnswer } from '../../src/rest/failure.ts';

const NOW = 1_700_000_000_000;

test('A rate limit says in body and headers how long to wait', () => {
  expect(failureAnswer({ path: /x/, status: 429 }, NOW)).toMatchObject({
    status: 429,
    body: { retry_after: 0.2, global: false },
    headers: { 'retry-after': '0.2', 'x-ratelimit-scope': 'user', 'x-ratelimit-remaining': '0' },
  });
  expect(failureAnswer({ path: /x/, status: 429, retryAfter: 65 }, NOW)).toMatchObject({
    body: { retry_after: 65 },
    headers: { 'retry-after': '65', 'x-ratelimit-reset-after': '65', 'x-ratelimit-reset': '1700000065' },
  });
});

test('A global one belongs to no bucket', () => {
  expect(failureAnswer({ path: /x/, status: 429, retryAfter: 1.5, global: true }, NOW)).toEqual({
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: 1.5, global: true },
    headers: { 'retry-after': '1.5', 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' },
  });
});

test('An error code stands for its status and message', () => {
  const answer = (code: number) => failureAnswer({ path: /x/, code }, NOW);
  expect(answer(10062)).toMatchObject({ status: 404, body: { code: 10062, message: 'Unknown interaction' } });
  expect(answer(50013)).toMatchObject({ status: 403, body: { code: 50013, message: 'Missing Permissions' } });
  expect(answer(50083)).toMatchObject({ status: 400, body: { code: 50083, message: 'Thread is archived' } });
  expect(() => answer(1)).toThrow('The loopback does not know the error code 1; give status and body.');
});

test('Body and headers can be given', () => {
  expect(failureAnswer({ path: /x/, status: 503, body: 'down', headers: { via: 'x' } }, NOW)).toEqual({
    status: 503,
    body: 'down',
    headers: { via: 'x' },
  });
});

test('Without a status or code the request keeps its own answer', () => {
  expect(failureAnswer({ path: /x/, broken: 'half' }, NOW)).toBeUndefined();
});
