import { ApplicationCommandType } from 'discord-api-types/v10';
import { asBodies, asBody, asText, type Body, isAbsent, withoutNulls } from '../protocol/json.ts';
import type { Command, State } from './state.ts';

/** The commands of a scope: `global`, or the id of a guild. */
export const commandsOf = (state: State, scope: string): readonly Command[] => state.commands.get(scope) ?? [];

/** Replaces all commands of a scope. A command that keeps its name and type keeps its id. */
export function overwriteCommands(state: State, scope: string, bodies: unknown): readonly Command[] {
  const before = commandsOf(state, scope);
  const after = asBodies(bodies).map((body) => {
    const type = typeof body.type === 'number' ? body.type : ApplicationCommandType.ChatInput;
    const same = before.find((command) => command.name === body.name && command.type === type);
    return stored(state, scope, body, type, same?.id ?? state.nextId());
  });
  state.commands.set(scope, after);
  return after;
}

/** The command that a person in this guild sees under that name: that of the guild before the global one. */
export function findCommand(
  state: State,
  name: string,
  guildId: string | null,
  type: number = ApplicationCommandType.ChatInput,
): Command | undefined {
  const visible = [...(guildId === null ? [] : commandsOf(state, guildId)), ...commandsOf(state, 'global')];
  return visible.find((command) => command.name === name && command.type === type);
}

function stored(state: State, scope: string, body: Body, type: number, id: string): Command {
  const global = scope === 'global';
  const permissions = body.default_member_permissions;
  return {
    nsfw: false,
    ...(global ? { dm_permission: true, contexts: null, integration_types: [0] } : { guild_id: scope }),
    name_localizations: null,
    description_localizations: null,
    ...asBody(withoutNulls(body)),
    description: asText(body.description),
    default_member_permissions: isAbsent(permissions) ? null : String(permissions),
    id,
    application_id: state.bot.id,
    version: state.nextId(),
    type,
    name: asText(body.name),
  };
}
