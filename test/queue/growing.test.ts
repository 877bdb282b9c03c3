import { expect, test } from 'vitest';
import { growing } from '../../src/queue/growing.ts';

test('pauses double up to the longest', () => {
  const pause = growing(100, 700);
  expect(Array.from({ length: 5 }, pause)).toEqual([100, 200, 400, 700, 700]);
});
