import { expect, test } from 'vitest';
import { type Measured, table } from '../../../bench/retrieval/table.ts';

const measured = (system: string, rest: Partial<Measured> = {}): Measured => ({
  system,
  set: 'lecoqa',
  documents: 10,
  queries: 10,
  recall1: 0.5,
  recall5: 0.75,
  mrr10: 0.6,
  ndcg10: 0.6,
  indexMs: 2000,
  encodingMs: 0,
  queryP50Ms: 10,
  queryP99Ms: 20,
  peakMemoryMb: 500,
  ...rest,
});

test('every number stands beside its ratio to ours, but ours itself and what ours is none of', () => {
  expect(table([measured('ours'), measured('other', { recall1: 0.25, queryP50Ms: 1, encodingMs: 0 })], 'ours')).toBe(
    [
      '| system | R@1 | R@5 | MRR@10 | nDCG@10 | index, s | encoding, s | p50, ms | p99, ms | memory, MB |',
      '| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |',
      '| ours | 50.00 | 75.00 | 60.00 | 60.00 | 2.0 | 0.0 | 10.0 | 20.0 | 500 |',
      '| other | 25.00 (0.50) | 75.00 (1.00) | 60.00 (1.00) | 60.00 (1.00) | 2.0 (1.00) | 0.0 | 1.0 (0.10) | 20.0 (1.00) | 500 (1.00) |',
    ].join('\n'),
  );
});

test('without ours there are no ratios', () => {
  expect(table([measured('other')], 'ours')).not.toContain('(');
});
