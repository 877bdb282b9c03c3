import { append, BOUNDS } from '../protocol/bounds.ts';
import type { DiscordError } from '../protocol/discordError.ts';
import type { Body } from '../protocol/json.ts';
import { snowflakes } from '../protocol/snowflake.ts';
import { botAccount, type User } from './account.ts';
import type { Interaction } from './interaction.ts';
import type { Person, Who } from './person.ts';
import { type SigningKeys, signingKeys } from './signature.ts';
import type { StoredMessage } from './storedMessage.ts';
import type { HeldFile } from './upload.ts';

/** One request of the bot and its answer. */
export interface RestCall {
  readonly method: string;
  /** Decoded, with the query, without `/api/v10`. */
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  readonly answer: unknown;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A registered command (docs/interactions/application-commands). */
export interface Command extends Body {
  readonly id: string;
  readonly name: string;
  readonly type: number;
}

/** Something that happened in a channel. */
export type Happening =
  | { readonly kind: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE' | 'MESSAGE_DELETE'; readonly message: StoredMessage }
  | { readonly kind: 'TYPING_START'; readonly channelId: string }
  | { readonly kind: 'closed' };

/** Everything the loopback remembers. */
export interface State {
  /** The account of the bot; its id is that of the application too. */
  readonly bot: User;
  /** What the bot logs in with; null once it is revoked. */
  token: string | null;
  readonly keys: SigningKeys;
  /** What GET /gateway/bot recommends. */
  readonly sharding: Sharding;
  /** Where interactions are sent to instead of the gateway. */
  endpoints: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly nextId: () => string;
  /** By scope: `global`, or the id of a guild. */
  readonly commands: Map<string, readonly Command[]>;
  /** By token. */
  readonly interactions: Map<string, Interaction>;
  /** Those without a final answer, by token, oldest first. */
  readonly unanswered: Map<string, Interaction>;
  /** One entry for each first response that came after another. */
  readonly answeredTwice: Interaction[];
  readonly messages: Map<string, StoredMessage>;
  /** The message of the bot for each nonce that is enforced, by channel and nonce. */
  readonly nonces: Map<string, StoredMessage>;
  /** By message. */
  readonly files: Map<string, readonly HeldFile[]>;
  /** Files that people gave to commands, by the id of the attachment. */
  readonly handed: Map<string, HeldFile>;
  /** The guild of each channel, null for a direct message. */
  readonly channels: Map<string, string | null>;
  /** The channels that are threads. */
  readonly threads: Set<string>;
  /** What a bot gets in the channels where it may do nothing. */
  readonly refusals: Map<string, DiscordError>;
  /** The topic of each channel that has one. */
  readonly topics: Map<string, string>;
  /** The language of each guild. */
  readonly guilds: Map<string, string>;
  /** Called with everything that happens in channels. */
  readonly watchers: Set<(happening: Happening) => void>;
  /** Where the server listens, such as `http://127.0.0.1:8080`; known once it does. */
  readonly origin: () => string;
  readonly faults: string[];
  readonly log: RestCall[];
}

export interface Sharding {
  readonly shards: number;
  readonly maxConcurrency: number;
}

/** What a state begins with, beside application and clock. */
export interface Beginning {
  readonly token?: string;
  readonly botName?: string | undefined;
  readonly origin?: () => string;
  readonly sharding?: Sharding;
}

const ONE_SHARD: Sharding = { shards: 1, maxConcurrency: 1 };

/** An empty Discord; `now` in milliseconds since 1970. */
export function createState(applicationId: string, now: () => number, beginning: Beginning = {}): State {
  const { token = null, botName = 'bot', origin = () => 'http://127.0.0.1', sharding = ONE_SHARD } = beginning;
  return {
    bot: botAccount(applicationId, botName),
    token,
    keys: signingKeys(),
    sharding,
    endpoints: [],
    now,
    nextId: snowflakes(now),
    commands: new Map(),
    interactions: new Map(),
    unanswered: new Map(),
    answeredTwice: [],
    messages: new Map(),
    nonces: new Map(),
    files: new Map(),
    handed: new Map(),
    channels: new Map(),
    threads: new Set(),
    refusals: new Map(),
    topics: new Map(),
    guilds: new Map(),
    watchers: new Set(),
    origin,
    faults: [],
    log: [],
  };
}

/** Remembers the channel where a person acts, and its server. The bot does not know the channel of a group. */
export function arrive(state: State, { channelId, guildId, guildLocale, group, topic, thread }: Person): void {
  if (thread) state.threads.add(channelId);
  if (!group) state.channels.set(channelId, guildId);
  if (topic === null) state.topics.delete(channelId);
  else state.topics.set(channelId, topic);
  if (guildId !== null) state.guilds.set(guildId, guildLocale);
}

/** The channel of a message and its server, as far as the bot knows them. */
export function placeOf(state: State, { channel_id: channelId }: StoredMessage): Pick<Who, 'channelId' | 'guildId'> {
  const guildId = state.channels.get(channelId);
  return guildId === undefined ? { channelId } : { channelId, guildId };
}

/** Where the websocket of the gateway listens. */
export const gatewayUrl = ({ origin }: State): string => `${origin().replace('http', 'ws')}/gateway`;

/** Remembers what the bot did wrong. */
export const noteFaults = ({ faults }: State, ...sentences: readonly string[]): void =>
  append(faults, BOUNDS.faults, ...sentences);

export function happen(state: State, happening: Happening): void {
  for (const watch of [...state.watchers]) watch(happening);
}
