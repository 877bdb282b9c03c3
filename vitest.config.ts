import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'packages/*/test/**/*.test.ts'],
    // They ask a cluster: vitest.cluster.config.ts.
    exclude: [...configDefaults.exclude, 'test/cluster/**'],
    // nodejieba and the models take seconds to load: a process loads them once for all of its files. Two of them keep two processors busy.
    isolate: false,
    maxWorkers: 2,
    // Reading by meaning takes a moment a question, several on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
