import { DiscordAPIError } from 'discord.js';
import { RESTJSONErrorCodes } from 'discord-api-types/v10';

/** Whether Discord will not let us: what is gone, and what the bot has no permission for. */
export const isRefusal = (error: unknown): error is DiscordAPIError =>
  error instanceof DiscordAPIError &&
  (error.status === 403 ||
    error.status === 404 ||
    error.code === RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory);

/** What was asked for; null where Discord will not let us have it. */
export function unlessRefused<T>(asked: Promise<T>): Promise<T | null> {
  return asked.catch((error: unknown) => {
    if (isRefusal(error)) return null;
    throw error;
  });
}
