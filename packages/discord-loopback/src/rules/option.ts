import { ApplicationCommandOptionType as OptionType } from 'discord-api-types/v10';
import { asBodies, asNumber, asText, type Body, isAbsent } from '../protocol/json.ts';
import { at, must, unique, type Violation } from '../protocol/violation.ts';
import { choiceViolations } from './choice.ts';
import { slashNameViolations } from './commandName.ts';
import { localizationViolations, shortText } from './localization.ts';

/** The types that may have choices, or autocomplete. */
const TYPED: readonly number[] = [OptionType.String, OptionType.Integer, OptionType.Number];

/** The options of a command, a subcommand or a group. `depth`: 0 in a command, 1 in a group, 2 in a subcommand. */
export function optionViolations(options: unknown, path: string, depth = 0): readonly Violation[] {
  const all = asBodies(options);
  const names = all.map(({ name }) => name);
  const nesting = all.filter(isNesting).length;
  return [
    ...must(all.length <= 25, path, `holds ${all.length} options, the limit is 25`),
    ...must(nesting === 0 || nesting === all.length, path, 'mixes subcommands with other options'),
    ...unique(names, path, 'the option name'),
    ...requiredFirst(all, path),
    ...all.flatMap((option, index) => [
      ...naming(option, at(path, index)),
      ...(isNesting(option) ? nested(option, at(path, index), depth) : values(option, at(path, index))),
    ]),
  ];
}

const typeOf = (option: Body): number => asNumber(option.type);
const isNesting = (option: Body): boolean =>
  typeOf(option) === OptionType.Subcommand || typeOf(option) === OptionType.SubcommandGroup;

function requiredFirst(options: readonly Body[], path: string): readonly Violation[] {
  const firstOptional = options.findIndex(({ required }) => required !== true);
  return options.flatMap(({ required }, index) => {
    const late = required === true && firstOptional !== -1 && index > firstOptional;
    return must(!late, at(path, index, 'required'), 'a required option must come before the optional ones');
  });
}

function naming(option: Body, path: string): readonly Violation[] {
  return [
    ...slashNameViolations(asText(option.name), at(path, 'name')),
    ...shortText(asText(option.description), at(path, 'description')),
    ...localizationViolations(option.name_localizations, at(path, 'name_localizations'), slashNameViolations),
    ...localizationViolations(option.description_localizations, at(path, 'description_localizations'), shortText),
  ];
}

function nested(option: Body, path: string, depth: number): readonly Violation[] {
  const inside = asBodies(option.options);
  const here = at(path, 'options');
  const group = typeOf(option) === OptionType.SubcommandGroup;
  return [
    ...must(group ? depth === 0 : depth <= 1, at(path, 'type'), 'is nested too deeply'),
    ...must(group === inside.some(isNesting), here, group ? 'a group holds subcommands' : 'a subcommand holds none'),
    ...optionViolations(inside, here, group ? 1 : 2),
  ];
}

function values(option: Body, path: string): readonly Violation[] {
  const choices = asBodies(option.choices);
  const typed = TYPED.includes(typeOf(option));
  const auto = option.autocomplete === true;
  return [
    ...must(isAbsent(option.options), at(path, 'options'), 'only subcommands have options'),
    ...must(!auto || typed, at(path, 'autocomplete'), 'only strings and numbers can be completed'),
    ...must(!auto || choices.length === 0, at(path, 'choices'), 'cannot be used together with autocomplete'),
    ...must(typed || choices.length === 0, at(path, 'choices'), 'only strings and numbers have choices'),
    ...choiceViolations(option.choices, typeOf(option), at(path, 'choices')),
  ];
}
