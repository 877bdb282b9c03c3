import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Command, Option } from '../command/command.ts';
import { optionWording, WORDINGS } from '../presentation/wording/wording.ts';

/**
 * Where a command can be installed and used: in servers and by people, in direct messages and group chats, too (Application
 * Command Object, integration types and contexts). Only global commands may say so.
 */
export const EVERYWHERE = { integration_types: [0, 1], contexts: [0, 1, 2] };

export type Declaration =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** A command as Discord registers it: English by default, every language of ours under its own key. */
export function declare({ name, kind, options }: Command): Declaration {
  if (kind === 'message') {
    const named = (locale: string) => describe(name, locale).name ?? name;
    return { type: ApplicationCommandType.Message, name, name_localizations: localise(named) };
  }
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description: describe(name).description,
    description_localizations: localise((locale) => describe(name, locale).description),
    options: options.map((option) => declareOption(name, option)),
  };
}

function declareOption(
  command: string,
  { name, required = false, flag, choices, autocomplete = false, maxLength }: Option,
): APIApplicationCommandBasicOption {
  const described = {
    name,
    name_localizations: localise((locale) => describeOption(command, name, locale).name),
    description: describeOption(command, name).description,
    description_localizations: localise((locale) => describeOption(command, name, locale).description),
    required,
  };
  if (flag) return { ...described, type: ApplicationCommandOptionType.Boolean };
  const text = { ...described, type: ApplicationCommandOptionType.String } as const;
  if (choices) return { ...text, choices: choices.map((value) => declareChoice(command, name, value)) };
  return { ...text, autocomplete, ...(maxLength ? { max_length: maxLength } : {}) } as APIApplicationCommandBasicOption;
}

const declareChoice = (command: string, option: string, value: string) => ({
  name: describeChoice(command, option, value),
  name_localizations: localise((locale) => describeChoice(command, option, value, locale)),
  value,
});

const localise = (say: (locale: string) => string): Record<string, string> =>
  Object.fromEntries(Object.keys(WORDINGS).map((locale) => [locale, say(locale)]));

function describe(command: string, locale = 'en-US') {
  const words = WORDINGS[locale]?.commands[command];
  if (!words) throw new Error(`No ${locale} words for /${command}`);
  return words;
}

function describeOption(command: string, option: string, locale = 'en-US') {
  const wording = WORDINGS[locale];
  const words = wording && optionWording(wording, command, option);
  if (!words) throw new Error(`No ${locale} words for the option ${option} of /${command}`);
  return words;
}

function describeChoice(command: string, option: string, value: string, locale = 'en-US'): string {
  const words = describeOption(command, option, locale).choices?.[value];
  if (!words) throw new Error(`No ${locale} words for ${value} of the option ${option} of /${command}`);
  return words;
}
