import type { APIMessage, REST } from 'discord.js';
import { fetchGuild } from './channel.ts';

/**
 * The role that Discord made for the bot in this server, if the message or the one it replies to mentions it; else null. When people type @,
 * the role is offered under the name of the bot, and they choose it without knowing.
 */
export async function ownRole(
  { mention_roles: called, referenced_message: answered }: APIMessage,
  guildId: string | null | undefined,
  { rest, botId }: { readonly rest: REST; readonly botId: string },
): Promise<string | null> {
  const ids = [...called, ...(answered?.mention_roles ?? [])];
  if (ids.length === 0 || !guildId) return null;
  const guild = await fetchGuild(rest, guildId);
  return guild?.roles.find(({ id, tags }) => tags?.bot_id === botId && ids.includes(id))?.id ?? null;
}
