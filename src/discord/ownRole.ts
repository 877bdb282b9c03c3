import type { APIMessage, REST } from 'discord.js';
import { fetchGuild } from './fetch.ts';

/** The bot's role, if mentioned here or in the message replied to, else null: in the @ menu it has the bot's name. */
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
