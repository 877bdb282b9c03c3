import { isDeepStrictEqual } from 'node:util';
import { type REST, Routes } from 'discord.js';
import { type APIApplicationCommand, ApplicationCommandType } from 'discord-api-types/v10';
import type { Declaration } from './declaration.ts';

/** Differences between the bot's commands and the registered ones, by name. */
export function changesOf(wanted: readonly Declaration[], registered: readonly APIApplicationCommand[]) {
  const existing = new Map(registered.map((command) => [command.name, command]));
  const names = new Set(wanted.map(({ name }) => name));
  return {
    added: wanted.filter(({ name }) => !existing.has(name)).map(({ name }) => name),
    changed: wanted
      .filter((command) => existing.has(command.name) && !says(existing.get(command.name), command))
      .map(({ name }) => name),
    removed: registered.filter(({ name }) => !names.has(name)).map(({ name }) => name),
  };
}

/** Prints the changes, and overwrites Discord's list if there are any; a second run changes nothing. */
export async function register(
  rest: REST,
  wanted: readonly Declaration[],
  target: { readonly applicationId: string; readonly guildId?: string | undefined },
  print: (line: string) => void,
) {
  const route = target.guildId
    ? Routes.applicationGuildCommands(target.applicationId, target.guildId)
    : Routes.applicationCommands(target.applicationId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = (await rest.get(route, { query })) as APIApplicationCommand[];
  const difference = changesOf(wanted, registered);
  const menus = new Set([...wanted, ...registered].filter(isMenu).map(({ name }) => name));
  const shown = (name: string) => (menus.has(name) ? `“${name}” (message menu)` : `/${name}`);
  const { added, changed, removed } = difference;
  const signed = Object.entries({ '+': added, '~': changed, '-': removed });
  const lines = signed.flatMap(([sign, names]) => names.map((name) => `${sign} ${shown(name)}`));
  for (const line of lines) print(line);
  if (lines.length > 0) await rest.put(route, { body: wanted });
  return difference;
}

const isMenu = ({ type }: Declaration | APIApplicationCommand): boolean => type === ApplicationCommandType.Message;

/** Whether a registered command is the wanted one: Discord adds fields, and leaves out false and empty ones. */
function says(existing: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    const list = Array.isArray(existing) ? existing : [];
    return list.length === wanted.length && wanted.every((item, index) => says(list[index], item));
  }
  if (typeof wanted === 'object' && wanted !== null) {
    const fields = (existing ?? {}) as Record<string, unknown>;
    return Object.entries(wanted).every(([key, value]) =>
      // A language that the bot no longer speaks must be removed.
      key.endsWith('_localizations') ? isDeepStrictEqual(fields[key] ?? {}, value) : says(fields[key], value),
    );
  }
  return isDeepStrictEqual(existing ?? false, wanted ?? false);
}
