import { expect, test } from 'vitest';
import { openTermNumbers } from '../../../src/search/words/termNumbers.ts';

test('each term has one number, and only what was numbered is known', () => {
  const numbers = openTermNumbers();
  expect(['维和', 'constructor', '维和'].map(numbers.of)).toEqual([0, 1, 0]);
  expect(
    numbers.known(
      new Map([
        ['constructor', 0.5],
        ['__proto__', 1],
      ]),
    ),
  ).toEqual(new Map([[1, 0.5]]));
});
