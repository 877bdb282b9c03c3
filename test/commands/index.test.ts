import { describe, expect, test } from 'vitest';
import { COMMANDS, commandNamed, DECLARED_COMMANDS, OPERATOR_COMMANDS, SLASH_COMMANDS } from '../../commands/index.ts';
import { toSimplified } from '../../src/text/script.ts';

const NAMES = COMMANDS.map(({ name }) => name);

describe('the menu', () => {
  test('has each command once, by a Latin name that Discord accepts', () => {
    expect(new Set(NAMES).size).toBe(NAMES.length);
    for (const { name } of SLASH_COMMANDS) expect(name).toMatch(/^[a-z]{1,32}$/u);
    for (const name of NAMES) expect(name).toMatch(/^[A-Za-z][A-Za-z ]{0,30}[A-Za-z]$/u);
  });

  test('has no name or alias that means two commands', () => {
    const all = COMMANDS.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(new Set(all).size).toBe(all.length);
  });

  test('has for each command that is typed a Chinese alias in Simplified', () => {
    for (const { name, aliases } of SLASH_COMMANDS) {
      expect(
        aliases.filter((alias) => toSimplified(alias) === alias && /^\p{Script=Han}+$/u.test(alias)),
        name,
      ).not.toEqual([]);
    }
  });

  test.each(COMMANDS.map((command) => [command.name, command] as const))(
    '/%s has options that Discord accepts: required ones first, each once',
    (_, { options, complete }) => {
      const names = options.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[a-z]{1,32}$/u);
      expect(names).not.toContain('page');
      const required = options.map((option) => Number(option.required ?? false));
      expect(required).toEqual(required.toSorted((a, b) => b - a));
      const typed = options.filter(({ flag, attachment }) => !flag && !attachment);
      for (const { maxLength } of typed) expect(maxLength).toBeLessThanOrEqual(6000);
      expect(options.some(({ autocomplete }) => autocomplete)).toBe(complete !== undefined);
    },
  );

  test('lets every answer to a slash be private, and declares no button', () => {
    for (const { options } of SLASH_COMMANDS) expect(options.at(-1)).toEqual({ name: 'private', flag: true });
    expect(DECLARED_COMMANDS.filter(({ kind }) => kind === 'button')).toEqual([]);
    expect(DECLARED_COMMANDS).toEqual(expect.arrayContaining([...SLASH_COMMANDS]));
  });

  test('keeps what is for operators alone from all other menus', () => {
    expect(OPERATOR_COMMANDS.map(({ name }) => name)).toEqual(['document']);
    for (const command of OPERATOR_COMMANDS) expect(DECLARED_COMMANDS).not.toContain(command);
  });

  test('finds a command by its name, and nothing else', () => {
    for (const command of COMMANDS) expect(commandNamed(command.name)).toBe(command);
    for (const name of ['nonsense', 'MISSION', '', 'constructor', '特派团']) expect(commandNamed(name)).toBeUndefined();
  });
});
