import { snowflakes } from '../protocol/snowflake.ts';

/** Who acts, and where. By default it is an English-speaking member of a server that has the bot. */
export interface Who {
  readonly userId?: string;
  readonly name?: string;
  /** The language of the person's client, one of Discord's locales. */
  readonly locale?: string;
  /** null: a direct message with the bot. */
  readonly guildId?: string | null;
  readonly guildLocale?: string;
  /** A group chat outside of any server. The bot is no member; the person has installed it for themselves. */
  readonly group?: boolean;
  readonly channelId?: string;
  /** Whether the channel is a thread below the home channel, such as a post of a forum. A thread stays one. */
  readonly thread?: boolean;
  /** What the channel of a server says it is for. */
  readonly topic?: string | null;
  /** `user`: the person has installed the bot for themselves, and the server has not. */
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
const THREAD = id();
const DIRECT_CHANNEL = id();
const GROUP_CHANNEL = id();
const SOMEBODY = id();

/** Fills in the defaults. */
export function person(who: Who = {}): Person {
  const group = who.group ?? false;
  const guildId = group ? null : who.guildId === undefined ? HOME_GUILD : who.guildId;
  const thread = guildId !== null && (who.thread ?? false);
  const privateChannel = group ? GROUP_CHANNEL : DIRECT_CHANNEL;
  return {
    userId: who.userId ?? SOMEBODY,
    name: who.name ?? 'reader',
    locale: who.locale ?? 'en-US',
    guildId,
    guildLocale: who.guildLocale ?? 'en-US',
    group,
    channelId: who.channelId ?? (guildId === null ? privateChannel : thread ? THREAD : HOME_CHANNEL),
    thread,
    topic: who.topic ?? null,
    install: group ? 'user' : (who.install ?? 'guild'),
    moderates: who.moderates ?? false,
    bot: who.bot ?? false,
  };
}
