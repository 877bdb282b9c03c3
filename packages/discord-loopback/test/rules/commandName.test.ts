import { expect, test } from 'vitest';
import { menuNameViolations, slashNameViolations } from '../../src/rules/commandName.ts';

test.each(['ask', '提问', 'a-b_c', 'ไทย', 'हिंदी', "l'article", '𠀀'.repeat(32)])(
  '"%s" names a slash command',
  (name) => {
    expect(slashNameViolations(name, 'name')).toEqual([]);
  },
);

test.each(['Ask', 'two words', '', 'a'.repeat(33), 'a.b', 'É'])('"%s" names none', (name) => {
  expect(slashNameViolations(name, 'name')).toHaveLength(1);
});

test('A context-menu name may have capitals and spaces, but not more than 32 code points', () => {
  expect(menuNameViolations('Quote This', 'name')).toEqual([]);
  expect(menuNameViolations('x'.repeat(33), 'name')).toHaveLength(1);
  expect(menuNameViolations(' ', 'name')).toHaveLength(1);
});
