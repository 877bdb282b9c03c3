import { expect, test } from 'vitest';
import { perObject } from '../../src/queue/perObject.ts';

test('a value is made once for each object', () => {
  let made = 0;
  const value = perObject((_: object) => ++made);
  const [one, other] = [{}, {}];
  expect([value(one), value(other), value(one)]).toEqual([1, 2, 1]);
});
