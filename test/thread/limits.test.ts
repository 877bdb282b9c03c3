import { expect, test } from 'vitest';
import { deathOf, LimitError, memoryOf, tookTooLong } from '../../src/thread/limits.ts';

const LIMITS = { seconds: 3, megabytes: 64 };

test('a limit that is reached is named', () => {
  expect(tookTooLong(LIMITS)).toEqual(new LimitError('takes more than 3 s'));
  const full = Object.assign(new Error('JS heap'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
  expect(deathOf(full, LIMITS)).toEqual(new LimitError('takes more than 64 MB of memory'));
  expect(memoryOf(LIMITS)).toEqual({ maxOldGenerationSizeMb: 64 });
});

test('another error is as it was', () => {
  const error = new Error('no model');
  expect(deathOf(error, LIMITS)).toBe(error);
});
