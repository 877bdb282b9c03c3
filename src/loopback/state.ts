import type { Interaction } from './interaction.ts';
import type { Body } from './json.ts';
import { snowflakes } from './snowflake.ts';
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

/** What happens in a channel, as those in it see it. */
export type ChannelEvent =
  | { readonly type: 'created' | 'updated' | 'deleted'; readonly message: StoredMessage }
  | { readonly type: 'typing'; readonly channelId: string };

/** Everything the double remembers. Commands are kept by scope: `global` or a guild's id; interactions by token; files by message. */
export interface State {
  readonly applicationId: string;
  readonly now: () => number;
  readonly nextId: () => string;
  readonly commands: Map<string, readonly Command[]>;
  readonly interactions: Map<string, Interaction>;
  readonly messages: Map<string, StoredMessage>;
  readonly files: Map<string, readonly HeldFile[]>;
  /** Where the files are served, known once the server listens. */
  readonly origin: () => string;
  readonly faults: string[];
  readonly log: RestCall[];
  readonly observers: Set<(event: ChannelEvent) => void>;
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
    origin,
    faults: [],
    log: [],
    observers: new Set(),
  };
}

/** Tells everybody who looks on. */
export function announce(state: State, event: ChannelEvent): void {
  for (const observe of state.observers) observe(event);
}
