import { expect, test } from 'vitest';
import { commandsViolations } from '../../src/rules/command.ts';
import { ask } from '../bodies.ts';

const found = (commands: unknown, scope = 'global') => commandsViolations(commands, scope).map(({ path }) => path);
const numbered = (count: number, type: number) =>
  Array.from({ length: count }, (_, index) =>
    type === 1 ? { name: `n${index}`, description: 'x' } : { name: `n${index}`, type },
  );

test('The menu of a bot passes: a slash command and a context-menu command', () => {
  expect(found([ask, { name: 'Quote This', type: 3 }])).toEqual([]);
  expect(found({ name: 'no list' })).toEqual(['']);
});

test('A slash command has a lower-case name without spaces and a description', () => {
  expect(found([{ ...ask, name: 'Ask' }])).toEqual(['0.name']);
  expect(found([{ ...ask, name: 'ask me' }])).toEqual(['0.name']);
  expect(found([{ ...ask, description: '' }])).toEqual(['0.description']);
  expect(found([{ ...ask, description: 'x'.repeat(101) }])).toEqual(['0.description']);
  expect(found([{ ...ask, name_localizations: { zh: '问' } }])).toEqual(['0.name_localizations.zh']);
});

test('A context-menu command has neither description nor options', () => {
  expect(found([{ ...ask, type: 3 }])).toEqual(['0.description', '0.options']);
});

test('No two commands of a type share a name, and each type has its limit', () => {
  expect(found([ask, { name: 'ask', type: 3 }])).toEqual([]);
  expect(found([ask, ask])).toEqual(['']);
  expect(found([...numbered(100, 1), ...numbered(15, 3)])).toEqual([]);
  expect(found(numbered(101, 1))).toEqual(['']);
  expect(found(numbered(16, 3))).toEqual(['']);
});

test('A command holds 8000 code points, of each text the longest translation counted', () => {
  const choices = (length: number) =>
    Array.from({ length: 20 }, (_, index) => ({ name: String(index).padStart(100, 'n'), value: 'v'.repeat(length) }));
  const option = (name: string, length: number) => ({ type: 3, name, description: 'd', choices: choices(length) });
  const long = { name: 'long', description: 'd', options: [option('a', 100), option('b', 95)] };
  expect(found([long])).toEqual([]);
  const translated = { ...long, description_localizations: { 'zh-CN': '字'.repeat(95) } };
  expect(found([translated])).toEqual(['0']);
});

test('Contexts belong to global commands, and private channels to user installs', () => {
  expect(found([{ ...ask, contexts: [0, 1, 2], integration_types: [0, 1] }])).toEqual([]);
  expect(found([{ ...ask, contexts: [0, 1, 2], integration_types: [0] }])).toEqual(['0.contexts']);
  expect(found([{ ...ask, contexts: [0] }], '42')).toEqual(['0.contexts']);
});
