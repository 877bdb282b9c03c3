import type { APIApplicationCommand } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { DECLARED_COMMANDS, SLASH_COMMANDS } from '../../../../commands/index.ts';
import { declare } from '../../../../src/discord/registration/declaration.ts';
import {
  commandNamed,
  commandsFor,
  descriptionIn,
  messageCommands,
  nameIn,
  optionsOf,
} from '../../../../src/web/page/composer/commandList.ts';

const verify = { id: 'v', type: 3, name: 'Verify quote', name_localizations: { 'zh-CN': '核对引文' } };
const COMMANDS = [...DECLARED_COMMANDS.map(declare), verify] as unknown as APIApplicationCommand[];
const names = (typed: string, locale = 'en-US') => commandsFor(typed, COMMANDS, locale).map(({ name }) => name);

it('lists every slash command, and no other, where nothing is typed', () => {
  expect(names('')).toEqual(SLASH_COMMANDS.map(({ name }) => name));
});

it('puts those that begin so before those that only hold it', () => {
  expect(names('se')[0]).toBe('search');
  expect(names('预算', 'zh-CN')).toContain('budget');
  expect(names('xyz')).toEqual([]);
});

it('finds a command by its whole name alone', () => {
  expect(commandNamed('mission', COMMANDS, 'zh-CN')?.name).toBe('mission');
  expect(commandNamed('missio', COMMANDS, 'zh-CN')).toBeUndefined();
});

it('names commands and options in the language of the person', () => {
  const mission = commandNamed('mission', COMMANDS, 'zh-CN') as APIApplicationCommand;
  const [name] = optionsOf(mission);
  expect(name && nameIn('zh-TW', name)).toBe('名稱');
  expect(name && nameIn('fr', name)).toBe('name');
  expect(descriptionIn('en-US', mission)).toContain('mission');
});

it('knows those in the menu of a message', () => {
  expect(messageCommands(COMMANDS).map((command) => nameIn('zh-CN', command))).toContain('核对引文');
});
