import { expect, test } from 'vitest';
import { openThread } from '../../src/thread/thread.ts';

test('a TypeScript file runs on a thread of its own, and its errors come out', async () => {
  await expect(openThread(new URL('../nowhere.ts', import.meta.url), null)).rejects.toThrow(/nowhere/u);
});
