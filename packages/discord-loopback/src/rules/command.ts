import { ApplicationCommandType, ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';
import { asBodies, asBody, asList, asNumber, asText, type Body, isAbsent } from '../protocol/json.ts';
import { at, codePoints, must, unique, type Violation } from '../protocol/violation.ts';
import { menuNameViolations, slashNameViolations } from './commandName.ts';
import { localizationViolations, shortText } from './localization.ts';
import { optionViolations } from './option.ts';

/** The most commands of each type (docs/interactions/application-commands, Registering a Command). */
const LIMITS: { readonly [type: number]: number } = { 1: 100, 2: 15, 3: 15, 4: 1 };

/** Commands that replace all others (docs/interactions/application-commands). `scope`: `global`, or a guild's id. */
export function commandsViolations(commands: unknown, scope: string): readonly Violation[] {
  const all = asBodies(commands);
  const names = all.map((command) => `${asText(command.name)} (type ${typeOf(command)})`);
  return [
    ...must(Array.isArray(commands), '', 'must be a list of commands'),
    ...unique(names, '', 'the command name'),
    ...Object.entries(LIMITS).flatMap(([type, limit]) => {
      const count = all.filter((command) => typeOf(command) === Number(type)).length;
      return must(count <= limit, '', `holds ${count} commands of type ${type}, the limit is ${limit}`);
    }),
    ...all.flatMap((command, index) => commandViolations(command, String(index), scope)),
  ];
}

/** A command without a type is a slash command. */
const typeOf = (command: Body): number => asNumber(command.type ?? ApplicationCommandType.ChatInput);

function commandViolations(command: Body, path: string, scope: string): readonly Violation[] {
  const slash = typeOf(command) === ApplicationCommandType.ChatInput;
  const naming = slash ? slashNameViolations : menuNameViolations;
  const length = commandLength(command);
  return [
    ...naming(asText(command.name), at(path, 'name')),
    ...localizationViolations(command.name_localizations, at(path, 'name_localizations'), naming),
    ...(slash ? described(command, path) : undescribed(command, path)),
    ...placing(command, path, scope),
    ...must(length <= 8000, path, `its texts are ${length} code points long, the limit is 8000 per command`),
  ];
}

function described(command: Body, path: string): readonly Violation[] {
  return [
    ...shortText(asText(command.description), at(path, 'description')),
    ...localizationViolations(command.description_localizations, at(path, 'description_localizations'), shortText),
    ...optionViolations(command.options, at(path, 'options')),
  ];
}

function undescribed(command: Body, path: string): readonly Violation[] {
  return [
    ...must(asText(command.description) === '', at(path, 'description'), 'a context-menu command has none'),
    ...must(asList(command.options).length === 0, at(path, 'options'), 'a context-menu command has none'),
  ];
}

function placing(command: Body, path: string, scope: string): readonly Violation[] {
  const everywhere = asList(command.contexts).includes(InteractionContextType.PrivateChannel);
  const byUser = asList(command.integration_types).includes(ApplicationIntegrationType.UserInstall);
  const local = ['contexts', 'integration_types'].filter((key) => scope !== 'global' && !isAbsent(command[key]));
  return [
    ...local.flatMap((key) => must(false, at(path, key), 'only a global command can have it')),
    ...must(!everywhere || byUser, at(path, 'contexts'), 'private channels need integration type 1 (user install)'),
  ];
}

/** All names, descriptions and values. Of each, the longest translation counts (Application Command Limits). */
function commandLength(part: Body): number {
  const own = longest(part.name, part.name_localizations) + longest(part.description, part.description_localizations);
  const value = codePoints(asText(part.value));
  const inside = [...asBodies(part.options), ...asBodies(part.choices)];
  return own + value + inside.reduce((sum, child) => sum + commandLength(child), 0);
}

const longest = (text: unknown, translations: unknown): number =>
  Math.max(...[text, ...Object.values(asBody(translations))].map((one) => codePoints(asText(one))));
