import { expect, test } from 'vitest';
import { trecLines } from '../../src/evaluation/trecRun.ts';

test('a run has six columns, ranks from 1', () => {
  const found = [
    { question: 'q', passage: 'b', score: 2 },
    { question: 'q', passage: 'a', score: 0.5 },
  ];
  expect(trecLines(found, 'tag')).toBe('q Q0 b 1 2.000000 tag\nq Q0 a 2 0.500000 tag\n');
});
