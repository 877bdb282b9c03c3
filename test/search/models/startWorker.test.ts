import { expect, test } from 'vitest';
import { startWorker } from '../../../src/search/models/startWorker.ts';

test('a TypeScript file runs on a thread of its own, and its errors come out', async () => {
  const worker = startWorker(new URL('../nowhere.ts', import.meta.url), null);
  await expect(new Promise((_, reject) => worker.once('error', reject))).rejects.toThrow(/nowhere/u);
});
