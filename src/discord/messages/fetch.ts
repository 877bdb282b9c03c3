import {
  type APIChannel,
  type APIGuild,
  type APIMessage,
  DiscordAPIError,
  type REST,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import { inTime } from '../../queue/inTime.ts';

/** Whether Discord refuses: the target is gone, or the bot lacks the permission or its token. */
export const isRefusal = (error: unknown): error is DiscordAPIError =>
  error instanceof DiscordAPIError &&
  (error.status === 401 ||
    error.status === 403 ||
    error.status === 404 ||
    error.code === RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory);

/** Null if the message is gone or out of reach. */
export const fetchMessage = (rest: REST, channelId: string, messageId: string): Promise<APIMessage | null> =>
  unlessRefused(rest.get(Routes.channelMessage(channelId, messageId)) as Promise<APIMessage>);

/** The last messages of a channel, newest first; null if we may not read its history. */
export function recentMessages(
  rest: REST,
  channelId: string,
  { limit, before }: { readonly limit: number; readonly before?: string },
): Promise<APIMessage[] | null> {
  const query = new URLSearchParams({ limit: String(limit), ...(before ? { before } : {}) });
  return unlessRefused(rest.get(Routes.channelMessages(channelId), { query }) as Promise<APIMessage[]>);
}

/** An answer waits so long for what it can do without. */
const PATIENCE_MS = 3_000;

/** Null if it cannot be had for any reason: no question goes unanswered because a role or a language is missing. */
export const fetchGuild = (rest: REST, guildId: string): Promise<APIGuild | null> =>
  inTime(rest.get(Routes.guild(guildId)) as Promise<APIGuild>, PATIENCE_MS).catch(() => null);

/** Null if it cannot be had: the answer is then looked for in all documents. */
export const fetchChannel = (rest: REST, channelId: string): Promise<APIChannel | null> =>
  inTime(rest.get(Routes.channel(channelId)) as Promise<APIChannel>, PATIENCE_MS).catch(() => null);

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

function unlessRefused<T>(asked: Promise<T>): Promise<T | null> {
  return asked.catch((error: unknown) => {
    if (isRefusal(error)) return null;
    throw error;
  });
}
