import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstSeen } from '../../../src/discord/http/seen.ts';

const WINDOW = 100;

test('an id comes first once, whatever the clock does meanwhile, as long as less than the window has passed', () => {
  const steps = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c'), passed: fc.integer({ min: 0, max: 60 }) }));
  fc.assert(
    fc.property(steps, (given) => {
      let now = 0;
      const isFirst = firstSeen(WINDOW, () => now);
      const last = new Map<string, number>();
      for (const { id, passed } of given) {
        now += passed;
        const before = last.get(id);
        const answer = isFirst(id);
        if (before === undefined) expect(answer).toBe(true);
        else if (now - before < WINDOW) expect(answer).toBe(false);
        if (answer) last.set(id, now);
      }
    }),
  );
});

test('what is long past is forgotten', () => {
  let now = 0;
  const isFirst = firstSeen(WINDOW, () => now);
  expect([isFirst('a'), isFirst('a')]).toEqual([true, false]);
  now = 2 * WINDOW;
  expect(isFirst('a')).toBe(true);
});

test('a clock that is put back forgets nothing that it had just seen', () => {
  let now = 1_000;
  const isFirst = firstSeen(WINDOW, () => now);
  isFirst('a');
  now = 10;
  expect(isFirst('a')).toBe(false);
});
