import { expect, test } from 'vitest';
import { deferred } from '../../src/queue/deferred.ts';

test('what is awaited is the first value given', async () => {
  const { promise, resolve } = deferred<number>();
  resolve(1);
  resolve(2);
  expect(await promise).toBe(1);
});
