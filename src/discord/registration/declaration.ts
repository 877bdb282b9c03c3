import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Command, Option } from '../../command/command.ts';
import { optionWording, WORDINGS } from '../../presentation/wording/wording.ts';
import type { Wording } from '../../presentation/wording/zhCN.ts';

/** Servers, people, direct messages and group chats (Application Command Object); only global commands may say so. */
export const EVERYWHERE = { integration_types: [0, 1], contexts: [0, 1, 2] };

export type Declaration = RESTPostAPIApplicationCommandsJSONBody;

/** A command as Discord registers it: English by default, each of our languages under its own key. */
export function declare({ name, kind, subcommand, options }: Command): Declaration {
  const what = `/${name}`;
  if (kind === 'message') {
    const { all } = inAllLanguages(what, ({ commands }) => commands[name]?.name);
    return { type: ApplicationCommandType.Message, name, name_localizations: all };
  }
  const words = inAllLanguages(what, ({ commands }) => commands[name]?.description);
  const description = { description: words.english, description_localizations: words.all };
  const declared = options.map((option) => declareOption(name, option));
  const grouped = (group: string): APIApplicationCommandOption[] => [
    { type: ApplicationCommandOptionType.Subcommand, name: group, ...description, options: declared },
  ];
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    ...description,
    options: subcommand ? grouped(subcommand) : declared,
  };
}

function declareOption(
  command: string,
  { name, required = false, flag, attachment, choices, autocomplete = false, maxLength }: Option,
): APIApplicationCommandBasicOption {
  const what = `the option ${name} of /${command}`;
  const wordsIn = (wording: Wording) => optionWording(wording, command, name);
  const description = inAllLanguages(what, (wording) => wordsIn(wording)?.description);
  const described = {
    name,
    name_localizations: inAllLanguages(what, (wording) => wordsIn(wording)?.name).all,
    description: description.english,
    description_localizations: description.all,
    required,
  };
  if (flag) return { ...described, type: ApplicationCommandOptionType.Boolean };
  if (attachment) return { ...described, type: ApplicationCommandOptionType.Attachment };
  const text = { ...described, type: ApplicationCommandOptionType.String } as const;
  const declareChoice = (value: string) => {
    const { english, all } = inAllLanguages(`${value} of ${what}`, (wording) => wordsIn(wording)?.choices?.[value]);
    return { name: english, name_localizations: all, value };
  };
  if (choices) return { ...text, choices: choices.map(declareChoice) };
  return { ...text, autocomplete, ...(maxLength ? { max_length: maxLength } : {}) } as APIApplicationCommandBasicOption;
}

/** The same words in English and in each of our languages, by locale; throws if a language lacks them. */
function inAllLanguages(what: string, say: (wording: Wording) => string | undefined) {
  const said = (locale: string): string => {
    const words = say(WORDINGS[locale] as Wording);
    if (!words) throw new Error(`No ${locale} words for ${what}`);
    return words;
  };
  const english = said('en-US');
  return { english, all: Object.fromEntries(Object.keys(WORDINGS).map((locale) => [locale, said(locale)])) };
}
