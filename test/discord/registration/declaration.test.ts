import * as specification from 'discord-api-spec/zod';
import {
  ApplicationCommandOptionType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { DECLARED_COMMANDS, OPERATOR_COMMANDS, SLASH_COMMANDS } from '../../../commands/index.ts';
import { declare, EVERYWHERE } from '../../../src/discord/registration/declaration.ts';
import { LANGUAGES } from '../../presentation/messages.ts';

const LOCALES = LANGUAGES.map(([locale]) => locale);
const SLASH = [...SLASH_COMMANDS, ...OPERATOR_COMMANDS].map(
  (command) => [command.name, declare(command) as RESTPostAPIChatInputApplicationCommandsJSONBody] as const,
);
const MENUS = DECLARED_COMMANDS.filter(({ kind }) => kind === 'message').map(
  (command) => [command.name, declare(command)] as const,
);

/** All that Discord counts against the 8,000 characters of a command, in the longest of its languages. */
function longest(texts: readonly { readonly text: string; readonly localised?: object | null | undefined }[]): number {
  const lengths = texts.map(({ text, localised }) =>
    Math.max(...[text, ...Object.values(localised ?? {})].map((each) => [...each].length)),
  );
  return lengths.reduce((sum, length) => sum + length, 0);
}

describe.each(SLASH)('/%s', (_, declared) => {
  const options = (declared.options ?? []).flatMap((option) =>
    'options' in option ? [option, ...(option.options ?? [])] : [option],
  );

  test('is what the official description of the API accepts', () => {
    expect(specification.ApplicationCommandUpdateRequestSchema.safeParse(declared).error).toBeUndefined();
  });

  test('can be installed and used everywhere, by everyone', () => {
    const global = { ...declared, ...EVERYWHERE };
    expect(global).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    expect(global).not.toHaveProperty('default_member_permissions');
    expect(specification.ApplicationCommandUpdateRequestSchema.safeParse(global).error).toBeUndefined();
  });

  test('is Latin in every language: its name is not localised', () => {
    expect(declared).not.toHaveProperty('name_localizations');
  });

  test('has a description in every language under its own key, English by default', () => {
    for (const each of [declared, ...options]) {
      expect(Object.keys(each.description_localizations ?? {})).toEqual(LOCALES);
      expect(each.description_localizations?.['en-US']).toBe(each.description);
    }
  });

  test('has option names in every language, in lower case, each once', () => {
    for (const locale of LOCALES) {
      // A subcommand is part of the name.
      const named = options.filter(({ type }) => type !== ApplicationCommandOptionType.Subcommand);
      const names = named.map((option) => option.name_localizations?.[locale as 'zh-CN'] ?? '');
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[-_'\p{Ll}\p{Lo}\p{N}]{1,32}$/u);
    }
  });

  test('stays below the size that Discord allows', () => {
    const texts = [declared, ...options].flatMap(({ name, description, description_localizations: localised }) => [
      { text: name },
      { text: description, localised },
    ]);
    expect(longest(texts)).toBeLessThanOrEqual(8000);
    expect(options.length).toBeLessThanOrEqual(25);
  });
});

describe.each(MENUS)('“%s” in the menu of a message', (name, declared) => {
  test('is what the official description of the API accepts', () => {
    expect(specification.ApplicationCommandUpdateRequestSchema.safeParse(declared).error).toBeUndefined();
  });

  test('has a name in every language, English by default, and nothing that belongs to a slash command', () => {
    expect(Object.keys(declared.name_localizations ?? {})).toEqual(LOCALES);
    expect(declared.name_localizations?.['en-US']).toBe(name);
    for (const each of Object.values(declared.name_localizations ?? {})) expect(each).toMatch(/^\S(?:.{0,30}\S)?$/u);
    expect(Object.keys(declared).toSorted()).toEqual(['name', 'name_localizations', 'type']);
  });
});

test('/document add is a subcommand that takes a file', () => {
  const [declared] = OPERATOR_COMMANDS.map(declare);
  const { Subcommand, Attachment, String: Text } = ApplicationCommandOptionType;
  expect(declared).toMatchObject({
    name: 'document',
    options: [
      {
        type: Subcommand,
        name: 'add',
        options: [
          { type: Attachment, name: 'file', required: true },
          { type: Text, name: 'symbol', required: false },
          { type: Text, name: 'language', choices: [{ value: 'zh-Hans' }, { value: 'zh-Hant' }, { value: 'en' }] },
        ],
      },
    ],
  });
});

test('what stands in no language is a bug, and says which', () => {
  const [command] = DECLARED_COMMANDS;
  if (!command) throw new Error('No commands');
  expect(() => declare({ ...command, name: 'nonsense' })).toThrow('No en-US words for /nonsense');
  const option = { name: 'year', maxLength: 4 };
  expect(() => declare({ ...command, options: [option] })).toThrow(`option year of /${command.name}`);
});
