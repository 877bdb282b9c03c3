import fc from 'fast-check';
import { expect, test } from 'vitest';
import { latest } from '../../src/queue/latest.ts';

test('a value is made once as long as it is kept', () => {
  let made = 0;
  const value = latest(2, (key: string) => ({ key, number: ++made }));
  expect(value('a')).toBe(value('a'));
  value('b');
  value('a');
  value('c');
  expect(value('a').number).toBe(1);
  expect(value('b').number).toBe(4);
});

test('whatever is asked for, the value is that of the key, and no more are kept than wanted', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9)), fc.integer({ min: 1, max: 5 }), (keys, most) => {
      const made: number[] = [];
      const value = latest(most, (key: number) => {
        made.push(key);
        return { key };
      });
      for (const [at, key] of keys.entries()) {
        const before = made.length;
        expect(value(key)).toEqual({ key });
        const recent = new Set<number>();
        for (const earlier of keys.slice(0, at).toReversed()) if (recent.size < most) recent.add(earlier);
        expect(made.length).toBe(recent.has(key) ? before : before + 1);
      }
    }),
  );
});
