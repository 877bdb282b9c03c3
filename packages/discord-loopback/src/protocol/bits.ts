/** Message flags (docs/resources/message, Message Flags). */
export const SUPPRESS_EMBEDS = 1 << 2;
export const EPHEMERAL = 1 << 6;
export const LOADING = 1 << 7;
export const SUPPRESS_NOTIFICATIONS = 1 << 12;
export const IS_COMPONENTS_V2 = 1 << 15;

/** Intents (docs/events/gateway, List of Intents): the messages of servers, and those written to the bot. */
export const GUILD_MESSAGES = 1 << 9;
export const DIRECT_MESSAGES = 1 << 12;

/** Members, presences and message content need an approval (docs/events/gateway, Privileged Intents). */
export const PRIVILEGED_INTENTS = (1 << 1) | (1 << 8) | (1 << 15);

/** Whether `flags` holds `bit`. */
export const has = (flags: number, bit: number): boolean => (flags & bit) !== 0;
