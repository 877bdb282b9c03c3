import { expect, test } from 'vitest';
import { snowflakes } from '../../src/protocol/snowflake.ts';

test('Ids hold their time, and differ while the clock stands still', () => {
  const next = snowflakes(() => Date.UTC(2026, 10, 23));
  const [first, second] = [BigInt(next()), BigInt(next())];
  expect(Number(first >> 22n) + 1_420_070_400_000).toBe(Date.UTC(2026, 10, 23));
  expect(second).toBe(first + 1n);
});
