import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Where files take more than five seconds. One that begins last would be waited for alone. */
const LONG = [
  'test/ingest/adding/',
  'test/faults/',
  'test/web/',
  'test/discord/interactions/upload.',
  'test/terminal/',
  'test/thread/',
  'test/chart/drawInChild.',
  'test/dispatch/inFlight.',
  'test/search/kept/',
  'test/search/reader/',
  'test/search/digest/',
  'test/golden/',
];

/** Files right in `test/` start processes. */
const isLong = ({ moduleId }: TestSpecification): boolean => {
  const file = moduleId.slice(import.meta.dirname.length + 1);
  return /^test\/[^/]+$/u.test(file) || LONG.some((start) => file.startsWith(start));
};

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'packages/*/test/**/*.test.ts'],
    globalSetup: 'test/process/temporary.ts',
    // They ask a cluster: vitest.cluster.config.ts.
    exclude: [...configDefaults.exclude, 'test/cluster/**'],
    // nodejieba and the models take seconds to load: a process loads them once for all of its files. Two of them keep two processors busy.
    isolate: false,
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    // Reading by meaning takes a moment a question, several on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
