import { expect, test } from 'vitest';
import { once } from '../../src/queue/once.ts';

test('a value is made when it is first needed, and only then', () => {
  let made = 0;
  const value = once(() => ({ number: ++made }));
  expect(made).toBe(0);
  expect(value()).toBe(value());
  expect(made).toBe(1);
});
