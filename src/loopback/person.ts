import { snowflakes } from './snowflake.ts';

/** Who acts and where; whatever is left out is an English-speaking member of the loopback's own server. */
export interface Who {
  readonly userId?: string;
  readonly name?: string;
  /** The language of the person's client, one of Discord's locales. */
  readonly locale?: string;
  /** null: a direct message with the bot. */
  readonly guildId?: string | null;
  readonly guildLocale?: string;
  readonly channelId?: string;
  /** `user`: the person brought the bot along; the server has not installed it. */
  readonly install?: 'guild' | 'user';
  /** Whether the person may manage the messages of others. */
  readonly moderates?: boolean;
  /** Whether it is another bot. */
  readonly bot?: boolean;
}

/** A `Who` with nothing left out. */
export type Person = Required<Who>;

const id = snowflakes(() => Date.UTC(2026, 0, 1));
export const HOME_GUILD = id();
export const HOME_CHANNEL = id();
const DIRECT_CHANNEL = id();
const SOMEBODY = id();

/** Fills in what a test or a page left out. */
export function person(who: Who = {}): Person {
  const guildId = who.guildId === undefined ? HOME_GUILD : who.guildId;
  return {
    userId: who.userId ?? SOMEBODY,
    name: who.name ?? 'reader',
    locale: who.locale ?? 'en-US',
    guildId,
    guildLocale: who.guildLocale ?? 'en-US',
    channelId: who.channelId ?? (guildId === null ? DIRECT_CHANNEL : HOME_CHANNEL),
    install: who.install ?? 'guild',
    moderates: who.moderates ?? false,
    bot: who.bot ?? false,
  };
}
