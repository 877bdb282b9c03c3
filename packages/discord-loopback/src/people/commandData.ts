import { ApplicationCommandOptionType as OptionType } from 'discord-api-types/v10';
import { asBodies, asNumber, asText, type Body } from '../protocol/json.ts';
import type { Command } from '../state/state.ts';
import type { StoredAttachment } from '../state/storedMessage.ts';
import type { GivenFile } from '../state/upload.ts';

/** The values that a person fills in, by option name. */
export type OptionValues = { readonly [name: string]: Typed | GivenFile };

/** The same once Discord has the files. */
export type FilledValues = { readonly [name: string]: Typed | StoredAttachment };

type Typed = string | number | boolean;

/** The type of the JavaScript value of each option type. Ids are strings. */
const KINDS: { readonly [type: number]: string } = {
  [OptionType.String]: 'string',
  [OptionType.Integer]: 'number',
  [OptionType.Boolean]: 'boolean',
  [OptionType.User]: 'string',
  [OptionType.Number]: 'number',
  [OptionType.Attachment]: 'object',
};

/**
 * The `data` of a slash command. `path` holds the names of group and subcommand. `focused` is the option in which the
 * person is typing (autocomplete): required options may then be missing, and its value is the text so far.
 */
export function commandData(command: Command, path: readonly string[], values: FilledValues, focused?: string): Body {
  const options = fill(asBodies(command.options), path, values, focused);
  const where = 'guild_id' in command ? { guild_id: command.guild_id } : {};
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...where,
    ...(options.length > 0 ? { options } : {}),
    ...resolved(values),
  };
}

/** What the ids among the values stand for. */
function resolved(values: FilledValues): Body {
  const attached = Object.values(values).filter((value) => typeof value === 'object');
  if (attached.length === 0) return {};
  return { resolved: { attachments: Object.fromEntries(attached.map((file) => [file.id, file])) } };
}

function fill(
  declared: readonly Body[],
  path: readonly string[],
  values: FilledValues,
  focused?: string,
): readonly Body[] {
  const [next, ...rest] = path;
  const nested = declared.find((option) => option.name === next && isNesting(option));
  if (nested !== undefined) {
    const inside = fill(asBodies(nested.options), rest, values, focused);
    return [{ type: nested.type, name: nested.name, options: inside }];
  }
  if (next !== undefined) throw new Error(`There is no subcommand "${next}".`);
  if (declared.some(isNesting)) throw new Error('This command needs one of its subcommands.');
  checkNames(declared, values, focused);
  return Object.entries(values).map(([name, value]) => filled(option(declared, name), value, focused));
}

const isNesting = ({ type }: Body): boolean => type === OptionType.Subcommand || type === OptionType.SubcommandGroup;

function option(declared: readonly Body[], name: string): Body {
  const found = declared.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`The command has no option "${name}".`);
  return found;
}

function checkNames(declared: readonly Body[], values: FilledValues, focused?: string): void {
  const missing = declared.filter(({ name, required }) => required === true && !(asText(name) in values));
  if (focused === undefined && missing.length > 0) throw new Error(`The option "${missing[0]?.name}" is required.`);
  if (focused === undefined) return;
  if (option(declared, focused).autocomplete !== true) throw new Error(`The option "${focused}" has no autocomplete.`);
  if (!(focused in values)) throw new Error(`The focused option "${focused}" needs a value, if only an empty one.`);
}

function filled(declared: Body, value: FilledValues[string], focused?: string): Body {
  const { name, type } = declared;
  if (focused !== undefined && name === focused) return { name, type, value: String(value), focused: true };
  const kind = KINDS[asNumber(type)];
  if (kind === undefined) throw new Error(`The loopback cannot fill the option "${name}" of type ${type}.`);
  // The client of Discord sends no value that does not fit.
  if (focused === undefined) checkValue(declared, kind, value);
  return { name, type, value: typeof value === 'object' ? value.id : value };
}

function checkValue(declared: Body, kind: string, value: FilledValues[string]): void {
  const name = asText(declared.name);
  const choices = asBodies(declared.choices).map((choice) => choice.value);
  if (typeof value !== kind) throw new Error(`The option "${name}" takes a ${kind === 'object' ? 'file' : kind}.`);
  if (typeof value === 'object') return;
  if (choices.length > 0 && !choices.includes(value))
    throw new Error(`"${value}" is no choice of the option "${name}".`);
  const size = typeof value === 'string' ? [...value].length : Number(value);
  const least = declared.min_value ?? declared.min_length;
  const most = declared.max_value ?? declared.max_length;
  const fits = (typeof least !== 'number' || size >= least) && (typeof most !== 'number' || size <= most);
  if (!fits) throw new Error(`"${value}" is outside the limits of the option "${name}".`);
}
