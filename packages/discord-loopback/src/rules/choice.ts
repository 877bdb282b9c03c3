import { ApplicationCommandOptionType as OptionType } from 'discord-api-types/v10';
import { asBodies, asText, type Body } from '../protocol/json.ts';
import { at, lengthWithin, must, unique, type Violation } from '../protocol/violation.ts';
import { localizationViolations } from './localization.ts';

/**
 * The choices of an option or of an autocomplete answer (docs/interactions/application-commands, Option Choice): at most 25.
 * The description allows values of 6000, Discord 100 (discord-net#3182). `type` is the option's.
 */
export function choiceViolations(choices: unknown, type: number, path: string): readonly Violation[] {
  const all = asBodies(choices);
  return [
    ...must(all.length <= 25, path, `holds ${all.length} choices, the limit is 25`),
    ...unique(
      all.map((choice) => choice.name),
      path,
      'the choice name',
    ),
    ...all.flatMap((choice, index) => oneChoice(choice, type, at(path, index))),
  ];
}

function oneChoice(choice: Body, type: number, path: string): readonly Violation[] {
  const value = at(path, 'value');
  return [
    ...lengthWithin(asText(choice.name), 1, 100, at(path, 'name')),
    ...localizationViolations(choice.name_localizations, at(path, 'name_localizations'), (text, here) =>
      lengthWithin(text, 1, 100, here),
    ),
    ...must(
      typeof choice.value === (type === OptionType.String ? 'string' : 'number'),
      value,
      `is not a value of type ${type}`,
    ),
    ...(type === OptionType.String ? lengthWithin(asText(choice.value), 1, 100, value) : []),
  ];
}
