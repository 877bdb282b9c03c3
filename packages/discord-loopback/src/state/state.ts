import type { Body } from '../protocol/json.ts';
import { snowflakes } from '../protocol/snowflake.ts';
import type { Interaction } from './interaction.ts';
import type { Person, Who } from './person.ts';
import type { StoredMessage } from './storedMessage.ts';
import type { HeldFile } from './upload.ts';

/** One request of the bot and what it was answered. */
export interface RestCall {
  readonly method: string;
  /** Decoded, with the query, without `/api/v10`. */
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  readonly answer: unknown;
  readonly at: number;
}

/** A registered command as docs/interactions/application-commands returns it. */
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

/**
 * Everything the double remembers. Commands are kept by scope: `global` or a guild's id; interactions by token; files by
 * message; channels with their guild, null for a direct one; guilds with their language.
 */
export interface State {
  readonly applicationId: string;
  readonly now: () => number;
  readonly nextId: () => string;
  readonly commands: Map<string, readonly Command[]>;
  readonly interactions: Map<string, Interaction>;
  readonly messages: Map<string, StoredMessage>;
  readonly files: Map<string, readonly HeldFile[]>;
  readonly channels: Map<string, string | null>;
  readonly guilds: Map<string, string>;
  /** Told of everything that happens in channels. */
  readonly watchers: Set<(happening: Happening) => void>;
  /** Where the files are served, known once the server listens. */
  readonly origin: () => string;
  readonly faults: string[];
  readonly log: RestCall[];
}

/** An empty Discord; `now` in milliseconds since 1970. */
export function createState(applicationId: string, now: () => number, origin = () => 'http://127.0.0.1'): State {
  return {
    applicationId,
    now,
    nextId: snowflakes(now),
    commands: new Map(),
    interactions: new Map(),
    messages: new Map(),
    files: new Map(),
    channels: new Map(),
    guilds: new Map(),
    watchers: new Set(),
    origin,
    faults: [],
    log: [],
  };
}

/** Where somebody does something, there is a channel, and perhaps a server round it. Of a group the bot knows neither. */
export function arrive(state: State, { channelId, guildId, guildLocale, group }: Person): void {
  if (!group) state.channels.set(channelId, guildId);
  if (guildId !== null) state.guilds.set(guildId, guildLocale);
}

/** Where a message stands. */
export function placeOf(state: State, { channel_id: channelId }: StoredMessage): Pick<Who, 'channelId' | 'guildId'> {
  const guildId = state.channels.get(channelId);
  return guildId === undefined ? { channelId } : { channelId, guildId };
}

export function happen(state: State, happening: Happening): void {
  for (const watch of [...state.watchers]) watch(happening);
}
