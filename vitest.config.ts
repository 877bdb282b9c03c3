import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'packages/*/test/**/*.test.ts'],
    // nodejieba takes a second to load: one process loads it once for all files. A second would compete with the bots that tests start.
    isolate: false,
    maxWorkers: 2,
    // Reading by meaning takes a moment a question, several on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
