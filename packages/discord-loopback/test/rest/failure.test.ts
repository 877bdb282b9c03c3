import { expect, test } from 'vitest';
import { failureAnswer } from '../../src/rest/failure.ts';

test('A rate limit says in body and header how long to wait', () => {
  expect(failureAnswer({ path: /x/, status: 429 })).toMatchObject({
    body: { retry_after: 0.2, global: false },
    headers: { 'retry-after': '0.2' },
  });
});

test('Body and headers can be given', () => {
  expect(failureAnswer({ path: /x/, status: 503, body: 'down', headers: { via: 'x' } })).toEqual({
    body: 'down',
    headers: { via: 'x' },
  });
});
