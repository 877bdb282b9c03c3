import { expect, test } from 'vitest';
import { tenths } from '../../src/log/tenths.ts';

function told(all: number): number[] {
  const times: number[] = [];
  const done = tenths(all, (count) => times.push(count));
  for (let count = 1; count <= all; count++) done(count);
  return times;
}

test('long work is told ten times, short work never', () => {
  expect(told(50)).toEqual([5, 10, 15, 20, 25, 30, 35, 40, 45, 50]);
  expect(told(1234)).toHaveLength(10);
  expect(told(19)).toEqual([]);
});
