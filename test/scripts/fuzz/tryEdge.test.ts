import { expect, test } from 'vitest';
import type { Edge } from '../../../scripts/fuzz/edges.ts';
import { tryEdge } from '../../../scripts/fuzz/tryEdge.ts';
import { UserError } from '../../../src/presentation/wording/wording.ts';
import type { Library } from '../../../src/search/library.ts';

const trying = (read: Edge['read']) => tryEdge({ name: 'edge', longest: 10, read }, 'text', {} as Library);

test('a sentence for a person is no error, whatever else is thrown is', async () => {
  const sentence = new UserError(({ errors }) => errors.expired);
  expect((await trying(() => Promise.reject(sentence))).error).toBeNull();
  const bug = new Error('bug');
  expect((await trying(() => Promise.reject(bug))).error).toBe(bug);
  expect(
    (
      await trying(() => {
        throw undefined;
      })
    ).error,
  ).not.toBeNull();
});

test('processor time is measured, waiting is not', async () => {
  const busy = await trying(() => {
    const from = process.cpuUsage();
    while (process.cpuUsage(from).user < 50_000);
  });
  expect(busy.ms).toBeGreaterThanOrEqual(50);
});
