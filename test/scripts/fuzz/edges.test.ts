import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { EDGES } from '../../../scripts/fuzz/edges.ts';
import { hostileText } from '../../../scripts/fuzz/hostileText.ts';
import { tryEdge } from '../../../scripts/fuzz/tryEdge.ts';
import type { Library } from '../../../src/search/library.ts';
import { library } from '../../library.ts';

let opened: Library;

beforeAll(async () => {
  opened = await library();
});

// `npm run fuzz` tries a hundred thousand, and measures them.
test.each(EDGES.map((edge) => [edge.name, edge] as const))('%s throws nothing but sentences', async (_, edge) => {
  await fc.assert(
    fc.asyncProperty(hostileText(Math.min(edge.longest, 1_000)), async (text) => {
      expect((await tryEdge(edge, text, opened)).error).toBeNull();
    }),
    { numRuns: 15 },
  );
});
