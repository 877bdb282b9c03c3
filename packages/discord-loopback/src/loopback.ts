import type { AddressInfo } from 'node:net';
import { openGateway } from './gateway/gateway.ts';
import { sendEvent } from './gateway/messageEvent.ts';
import { type Conversation, createConversation } from './people/conversation.ts';
import { createDriver, type Driver } from './people/driver.ts';
import { type ChannelEvent, observe } from './people/observe.ts';
import { forwardMessage, writeEmbeds, writeMessage } from './people/personMessage.ts';
import { createPlay } from './people/play.ts';
import { append, BOUNDS } from './protocol/bounds.ts';
import type { Validate } from './protocol/violation.ts';
import type { Failure } from './rest/failure.ts';
import { createRest } from './rest/rest.ts';
import { routes } from './rest/route.ts';
import { commandsOf } from './state/commandStore.ts';
import type { Outcome } from './state/interaction.ts';
import { person, type Who } from './state/person.ts';
import { type Command, createState, happen, type RestCall } from './state/state.ts';
import type { StoredMessage } from './state/storedMessage.ts';

export interface LoopbackOptions {
  readonly token: string;
  readonly applicationId: string;
  /** 0 or nothing: any free port. */
  readonly port?: number;
  /** Milliseconds since 1970; decides the three seconds and the fifteen minutes. */
  readonly now?: () => number;
  /** How long a driver call waits for the bot, in real time. */
  readonly patienceMs?: number;
  /** How long `say` waits for a bot that does not even type, in real time. */
  readonly silenceMs?: number;
  readonly heartbeatMs?: number;
  /** The official description (`specification.ts`); without it only our own rules are checked. */
  readonly validate?: Validate;
}

/** A Discord of our own on 127.0.0.1. */
export interface Loopback extends Driver, Conversation {
  /** For DISCORD_API. */
  readonly api: string;
  /** What the bot did against the rules so far, in sentences; a test asserts that it is empty. */
  readonly faults: readonly string[];
  readonly log: readonly RestCall[];
  readonly waitForReady: (timeoutMs?: number) => Promise<void>;
  /** The commands of a guild, or the global ones. */
  readonly commands: (guildId?: string) => readonly Command[];
  /** A message as it stands now; undefined once deleted. */
  readonly message: (id: string) => StoredMessage | undefined;
  /** All messages of a channel, ephemeral ones included, oldest first. */
  readonly messages: (channelId: string) => readonly StoredMessage[];
  /** Puts a person's message into a channel, for the context menu; the bot is not told. */
  readonly write: (content: string, who?: Who) => StoredMessage;
  /** The same for a message of embeds, as Discord takes them, and for one that forwards another. */
  readonly writeEmbeds: (embeds: unknown, who?: Who) => StoredMessage;
  readonly forward: (message: StoredMessage, who?: Who) => StoredMessage;
  /** Calls back with what the person sees happen in their channel from now on, until the function returned is called. */
  readonly observe: (listener: (event: ChannelEvent) => void, who?: Who) => () => void;
  readonly failNext: (failure: Failure) => void;
  /** Closes the gateway connections; with `forget` the sessions cannot be resumed. */
  readonly dropConnections: (code: number, forget?: boolean) => void;
  readonly close: () => Promise<void>;
}

/** Listens on 127.0.0.1 as soon as the promise resolves; rejects where the port is taken. */
export async function startLoopback(options: LoopbackOptions): Promise<Loopback> {
  const { token, applicationId, port = 0, now = Date.now, patienceMs = 5_000 } = options;
  const { silenceMs = 1_000, heartbeatMs = 41_250 } = options;
  const address = { host: '' };
  const state = createState(applicationId, now, () => `http://${address.host}`);
  const failures: Failure[] = [];
  const gatewayUrl = () => `ws://${address.host}/gateway`;
  const rest = { state, token, routes: () => routes(gatewayUrl()), failures, lost: new Set<string>() };
  const server = createRest({ ...rest, validate: options.validate });
  const waiting = new Set<() => void>();
  const gateway = openGateway(server, {
    token,
    applicationId,
    heartbeatMs,
    url: gatewayUrl,
    nextId: state.nextId,
    onReady: () => {
      for (const wake of waiting) wake();
    },
    onFault: (fault) => append(state.faults, BOUNDS.faults, fault),
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  address.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const pending = new Set<(outcome: Outcome) => void>();
  state.watchers.add((happening) => {
    const session = gateway.current();
    if (session) sendEvent(state, session, happening);
  });

  return {
    ...createDriver(state, createPlay({ state, session: gateway.current, patienceMs, pending })),
    ...createConversation({ state, session: gateway.current, silenceMs, patienceMs }),
    api: `http://${address.host}/api`,
    faults: state.faults,
    log: state.log,
    waitForReady: (timeoutMs = 10_000) => (gateway.current()?.socket ? Promise.resolve() : awaken(waiting, timeoutMs)),
    commands: (guildId = 'global') => commandsOf(state, guildId),
    message: (id) => state.messages.get(id),
    messages: (channelId) => [...state.messages.values()].filter((message) => message.channel_id === channelId),
    write: (content, who) => writeMessage(state, person(who), content),
    writeEmbeds: (embeds, who) => writeEmbeds(state, person(who), embeds),
    forward: (message, who) => forwardMessage(state, person(who), message),
    observe: (listener, who) => observe(state, listener, person(who)),
    failNext: (failure) => {
      failures.push(failure);
    },
    dropConnections: gateway.drop,
    close: () => {
      happen(state, { kind: 'closed' });
      for (const settle of pending) settle({ kind: 'nothing', reason: 'the loopback was closed' });
      gateway.close();
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

function awaken(waiting: Set<() => void>, timeoutMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      waiting.delete(wake);
      reject(new Error(`No bot came to the gateway within ${timeoutMs} ms.`));
    }, timeoutMs);
    const wake = () => {
      waiting.delete(wake);
      clearTimeout(late);
      resolve();
    };
    waiting.add(wake);
  });
}
