import { ApplicationCommandOptionType as OptionType } from 'discord-api-types/v10';
import { asBodies, asText, type Body } from '../protocol/json.ts';
import { at, must, unique, type Violation } from '../protocol/violation.ts';
import { localizationViolations, shortText } from './localization.ts';

/**
 * The choices of an option, or of an autocomplete answer (docs/interactions/application-commands, Option Choice).
 * `type` is that of the option. The official description allows values of 6000 characters, Discord only 100
 * (discord-net#3182).
 */
export function choiceViolations(choices: unknown, type: number, path: string): readonly Violation[] {
  const all = asBodies(choices);
  const names = all.map(({ name }) => name);
  return [
    ...must(all.length <= 25, path, `holds ${all.length} choices, the limit is 25`),
    ...unique(names, path, 'the choice name'),
    ...all.flatMap((choice, index) => oneChoice(choice, type, at(path, index))),
  ];
}

function oneChoice(choice: Body, type: number, path: string): readonly Violation[] {
  const value = at(path, 'value');
  return [
    ...shortText(asText(choice.name), at(path, 'name')),
    ...localizationViolations(choice.name_localizations, at(path, 'name_localizations'), shortText),
    ...must(
      typeof choice.value === (type === OptionType.String ? 'string' : 'number'),
      value,
      `is not a value of type ${type}`,
    ),
    ...(type === OptionType.String ? shortText(asText(choice.value), value) : []),
  ];
}
