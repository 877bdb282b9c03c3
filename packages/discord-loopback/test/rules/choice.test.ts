import { expect, test } from 'vitest';
import { choiceViolations } from '../../src/rules/choice.ts';

const choice = (name: string, value: string | number = name) => ({ name, value });
const paths = (choices: readonly unknown[], type = 3) => choiceViolations(choices, type, 'c').map(({ path }) => path);

test('There are at most 25 choices, each with a name of its own', () => {
  const numbered = Array.from({ length: 26 }, (_, index) => choice(`n${index}`));
  expect(paths(numbered.slice(1))).toEqual([]);
  expect(paths(numbered)).toEqual(['c']);
  expect(paths([choice('same', 'a'), choice('same', 'b')])).toEqual(['c']);
});

test('Name and value are at most 100 code points long', () => {
  expect(paths([choice('𠀀'.repeat(100))])).toEqual([]);
  expect(paths([choice('字'.repeat(101), 'v')])).toEqual(['c.0.name']);
  expect(paths([choice('n', 'v'.repeat(101))])).toEqual(['c.0.value']);
  expect(paths([choice('', 'v')])).toEqual(['c.0.name']);
});

test('Values have the type of their option, and names are translated into known locales', () => {
  expect(paths([choice('n', 1)], 4)).toEqual([]);
  expect(paths([choice('n', '1')], 4)).toEqual(['c.0.value']);
  expect(paths([choice('n', 1)])).toEqual(['c.0.value', 'c.0.value']);
  expect(paths([{ ...choice('n'), name_localizations: { xx: 'n' } }])).toEqual(['c.0.name_localizations.xx']);
});
