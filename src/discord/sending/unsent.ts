import { DiscordAPIError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import { Unsent } from '../../dispatch/unsent.ts';

/** Rejects with Unsent where it fails, but not for what is sent: that is a fault of ours, and a sentence might be taken. */
export const orUnsent = <T>(sending: Promise<T>): Promise<T> =>
  sending.catch((error: unknown) => {
    throw isOfContent(error)
      ? error
      : new Unsent(reasonOf(error), isRefused(error) ? 'refused' : 'unsent', { cause: error });
  });

const OF_CONTENT: readonly unknown[] = [
  RESTJSONErrorCodes.InvalidFormBodyOrContentType,
  RESTJSONErrorCodes.RequestEntityTooLarge,
  RESTJSONErrorCodes.CannotSendAnEmptyMessage,
];

/** Where nobody may write, or what should be changed is gone. */
const REFUSED: readonly unknown[] = [
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.CannotExecuteActionOnThisChannelType,
  RESTJSONErrorCodes.InvalidActionOnArchivedThread,
  RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory,
];

const isRefused = (error: unknown): boolean =>
  error instanceof DiscordAPIError && (error.status === 403 || REFUSED.includes(error.code));

const isOfContent = (error: unknown): boolean =>
  error instanceof DiscordAPIError && (OF_CONTENT.includes(error.code) || error.status === 413);

function reasonOf(error: unknown): string {
  // It has no message of its own.
  if (error instanceof RateLimitError) return `Discord takes no such request for ${Math.ceil(waitMs(error) / 1_000)} s`;
  if (error instanceof DiscordAPIError) return `${error.message} (${error.code})`;
  return error instanceof Error ? error.message : String(error);
}

/** How long a limit of Discord's lasts. */
export const waitMs = ({ timeToReset, retryAfter }: Pick<RateLimitError, 'timeToReset' | 'retryAfter'>): number =>
  Math.max(timeToReset, retryAfter);
