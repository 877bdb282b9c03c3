import { DiscordAPIError, HTTPError, type REST, RESTEvents } from 'discord.js';
import { GatewayCloseCodes as Code, RESTJSONErrorCodes } from 'discord-api-types/v10';

export const TOKEN_REFUSED = 'DISCORD_TOKEN was refused by Discord: copy it again from the Bot page.';

/** Thrown where Discord closes the gateway for good: another connection would end the same way. */
export class ClosedForGood extends Error {
  constructor(closeCode: number) {
    super(closeFault(closeCode));
  }
}

/** What an operator can do after a close code that forbids to reconnect (docs: Gateway Close Event Codes), in one sentence. */
export function closeFault(code: number): string {
  if (code === Code.AuthenticationFailed) return TOKEN_REFUSED;
  if (code === Code.InvalidShard || code === Code.ShardingRequired)
    return `Discord refuses these connections (${code}): leave SHARDS empty, or give it a larger number.`;
  if (code === Code.InvalidIntents || code === Code.DisallowedIntents)
    return `Discord refuses the intents (${code}): the bot asks for none of the Privileged Gateway Intents of the Bot page; switch them off there, and see that the application is not waiting to be verified.`;
  return `Discord closed the connection for good (${code}): a newer version of the bot may be needed.`;
}

/** Tells once that the bot's own token is taken no more. Interactions have tokens of their own. */
export function onTokenRefused(rest: REST, tell: () => void): void {
  let isTold = false;
  rest.on(RESTEvents.Response, ({ data }, { status }) => {
    if (status !== 401 || data.auth === false || isTold) return;
    isTold = true;
    tell();
  });
}

/** What an operator can do if Discord refuses or cannot be reached, in one sentence; null for a fault of ours. */
export function connectionFault(error: unknown, guildId?: string): string | null {
  if (error instanceof DiscordAPIError) {
    if (error.status === 401) return TOKEN_REFUSED;
    if (error.code === RESTJSONErrorCodes.MissingAccess || error.code === RESTJSONErrorCodes.UnknownGuild)
      return `The bot is not in the server ${guildId} (DISCORD_GUILD_ID) yet: install it there first, then register again.`;
    if (error.code === RESTJSONErrorCodes.UnknownApplication || error.status === 403)
      return `Discord refused (${error.message}): DISCORD_APPLICATION_ID and DISCORD_TOKEN must be of the same application.`;
    return `Discord refused: ${error.message}`;
  }
  if (error instanceof HTTPError) return `Discord cannot answer now (HTTP ${error.status}): try again later.`;
  const code = networkCode(error);
  return code && `Discord cannot be reached (${code}): check the network of this machine.`;
}

/** Codes of Node.js (errors, Common system errors) and of undici begin so; of several attempts the first decides. */
function networkCode(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code, cause } = error as Error & { code?: unknown };
  if (error.name === 'AbortError') return 'timeout';
  if (typeof code === 'string' && /^(?:E[A-Z]+|UND_ERR_[A-Z_]+|CERT_[A-Z_]+)$/u.test(code)) return code;
  return networkCode(error instanceof AggregateError ? error.errors[0] : cause);
}
