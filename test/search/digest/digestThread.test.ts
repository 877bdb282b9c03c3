import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** In MB: half a dictionary for each of three threads. */
const LITTLE = 66;

test('threads that have read documents leave no dictionary behind', () => {
  const script = 'test/process/readingThreads.ts';
  const printed = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', script], { encoding: 'utf8' });
  const [first, , , last] = JSON.parse(printed) as number[];
  expect((last as number) - (first as number)).toBeLessThan(LITTLE);
});
