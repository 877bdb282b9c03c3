import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/cluster/**/*.test.ts'],
    // The second starts three nodes, and ends them.
    globalSetup: ['test/process/temporary.ts', 'test/cluster/nodes.ts'],
    isolate: false,
    maxWorkers: 1,
    testTimeout: 900_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
