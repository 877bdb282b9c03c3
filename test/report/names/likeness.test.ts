import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOneEditAway, likeness } from '../../../src/report/names/likeness.ts';

describe('one edit away', () => {
  test.each([
    ['联力特派团', '联利特派团', 'mistaken'],
    ['联利派团', '联利特派团', 'left out'],
    ['联利特特派团', '联利特派团', 'added'],
    ['联特利派团', '联利特派团', 'swapped'],
    ['minusam', 'minusma', 'swapped at the end'],
    ['unmill', 'unmil', 'added at the end'],
  ])('%s is %s with a character %s', (typed, name) => {
    expect(isOneEditAway(typed, name)).toBe(true);
    expect(isOneEditAway(name, typed)).toBe(true);
  });

  test('two slips are too many', () => {
    expect(isOneEditAway('minurso', 'minusma')).toBe(false);
    expect(isOneEditAway('联力特派国', '联利特派团')).toBe(false);
  });

  test('short names have no slips: 大全 is not 大会, nor EG the EU', () => {
    expect(isOneEditAway('大全', '大会')).toBe(false);
    expect(isOneEditAway('eg', 'eu')).toBe(false);
  });

  test('any one character left out of a long name is one edit', () => {
    const cut = fc.tuple(fc.string({ minLength: 5 }), fc.nat()).map(([name, at]) => [name, at % name.length] as const);
    fc.assert(
      fc.property(cut, ([name, at]) => {
        expect(isOneEditAway(name.slice(0, at) + name.slice(at + 1), name)).toBe(true);
      }),
    );
  });
});

describe('likeness', () => {
  test('is 1 for equal names, 0 for names with no pair in common, and symmetrical', () => {
    expect(likeness('联利特派团', '联利特派团')).toBe(1);
    expect(likeness('联利特派团', '安理会')).toBe(0);
    expect(likeness('联苏特派团', '联利特派团')).toBe(likeness('联利特派团', '联苏特派团'));
  });

  test('of single characters is 0', () => {
    expect(likeness('a', 'a')).toBe(0);
  });
});
