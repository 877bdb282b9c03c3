import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOptionChoice,
  Locale,
} from 'discord-api-types/v10';
import { COMMAND } from '../app/codes.ts';

type Named = Pick<APIApplicationCommandOptionChoice, 'name' | 'name_localizations'>;
type Described = Pick<APIApplicationCommandBasicOption, 'description' | 'description_localizations'>;

/** The name as the person's client shows it. */
export const nameIn = (locale: string, { name, name_localizations: names }: Named): string =>
  names?.[locale as Locale] || name;

export const descriptionIn = (locale: string, { description, description_localizations: all }: Described): string =>
  all?.[locale as Locale] || description;

/** The slash commands whose names begin with `typed`, then those that contain it in name or description. */
export function commandsFor(
  typed: string,
  commands: readonly APIApplicationCommand[],
  locale: string,
): readonly APIApplicationCommand[] {
  const wanted = typed.toLowerCase();
  const names = (command: APIApplicationCommand) => [command.name, nameIn(locale, command).toLowerCase()];
  const slash = commands.filter(({ type }) => type === COMMAND.slash);
  const begun = slash.filter((command) => names(command).some((name) => name.startsWith(wanted)));
  const holding = slash.filter(
    (command) =>
      !begun.includes(command) &&
      [...names(command), descriptionIn(locale, command).toLowerCase()].some((words) => words.includes(wanted)),
  );
  return [...begun, ...holding];
}

export const commandNamed = (
  name: string,
  commands: readonly APIApplicationCommand[],
  locale: string,
): APIApplicationCommand | undefined =>
  commandsFor(name, commands, locale).find((command) => command.name === name || nameIn(locale, command) === name);

export const messageCommands = (commands: readonly APIApplicationCommand[]): readonly APIApplicationCommand[] =>
  commands.filter(({ type }) => type === COMMAND.message);

export const optionsOf = ({ options = [] }: APIApplicationCommand): readonly APIApplicationCommandBasicOption[] =>
  options as APIApplicationCommandBasicOption[];
