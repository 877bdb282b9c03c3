import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { postInteraction } from './endpoint/delivery.ts';
import { type SignedRequest, signedRequest } from './endpoint/signedRequest.ts';
import { verifyEndpoint } from './endpoint/verifyEndpoint.ts';
import { type Gateway, openGateway } from './gateway/gateway.ts';
import { sendEvent } from './gateway/messageEvent.ts';
import { dispatch } from './gateway/session.ts';
import { type Conversation, createConversation } from './people/conversation.ts';
import { createDriver, type Driver } from './people/driver.ts';
import { type ChannelEvent, observe } from './people/observe.ts';
import { forwardMessage, writeEmbeds, writeMessage } from './people/personMessage.ts';
import { createPlay, type Deliver } from './people/play.ts';
import type { Validate } from './protocol/violation.ts';
import type { Failure } from './rest/failure.ts';
import { createRest } from './rest/rest.ts';
import { commandsOf } from './state/commandStore.ts';
import type { Interaction, Traced } from './state/interaction.ts';
import { person, type Who } from './state/person.ts';
import { type Command, createState, happen, type RestCall, type State } from './state/state.ts';
import type { StoredMessage } from './state/storedMessage.ts';
import { createTrouble, type Trouble } from './trouble.ts';

export type { SignedRequest } from './endpoint/signedRequest.ts';
export type { OptionValues } from './people/commandData.ts';
export type { Conversation, Said, SayOptions } from './people/conversation.ts';
export type { Completion, Driver, Reply } from './people/driver.ts';
export type { Fields } from './people/modalData.ts';
export type { ChannelEvent } from './people/observe.ts';
export { AnswerDeleted } from './people/play.ts';
export type { Operation, Validate, Violation } from './protocol/violation.ts';
export type { Failure } from './rest/failure.ts';
export { ownRoleId } from './rest/guild.ts';
export { messageViolations } from './rules/message.ts';
export type { Traced } from './state/interaction.ts';
export { isEphemeral } from './state/messageStore.ts';
export type { Modal } from './state/modal.ts';
export { HOME_CHANNEL, HOME_GUILD, type Person, person, type Who } from './state/person.ts';
export type { Command, RestCall } from './state/state.ts';
export type * from './state/storedMessage.ts';
export type { GivenFile } from './state/upload.ts';
export type { Trouble } from './trouble.ts';

export interface LoopbackOptions {
  /** The token that the bot logs in with. */
  readonly token: string;
  readonly applicationId: string;
  readonly botName?: string;
  /** 0 or nothing: any free port. */
  readonly port?: number;
  /** Milliseconds since 1970. The three seconds and the fifteen minutes are measured with it. */
  readonly now?: () => number;
  /** How long a call such as `command` waits for the bot, in real time. */
  readonly patienceMs?: number;
  /** How long `say` waits for a bot that does not even type, in real time. */
  readonly silenceMs?: number;
  readonly heartbeatMs?: number;
  /** How many shards Discord recommends, by default 1. */
  readonly shards?: number;
  /** How many shards may identify in the same five seconds, by default 1. It is told, not enforced. */
  readonly maxConcurrency?: number;
  /** `specValidator` of `discord-loopback/specification`. Without it only the rules of this package are checked. */
  readonly validate?: Validate;
}

/** A Discord on 127.0.0.1. */
export interface Loopback extends Driver, Conversation, Trouble {
  /** The address for a bot library: with discord.js, `rest: { api }`. */
  readonly api: string;
  /** The key that interactions over HTTP are signed with, as the portal shows it. */
  readonly publicKey: string;
  /** Interactions are posted to this address from now on, or to these in turn; null: to the gateway again. */
  readonly sendTo: (address: string | readonly string[] | null) => void;
  /** Any payload, or text, with the headers of Discord, for a test to post itself: twice, changed or late. */
  readonly signed: (payload: unknown) => SignedRequest;
  /** Checks an address as Discord does before it is saved. Rejects with a sentence where Discord would not save it. */
  readonly verifyEndpoint: (address: string) => Promise<void>;
  /** What the bot has done wrong so far, in sentences. A test expects it to be empty. */
  readonly faults: readonly string[];
  readonly log: readonly RestCall[];
  /** The interactions that have no final answer: no message, choices or modal, and no end of a deferral. Oldest first. */
  readonly unanswered: () => readonly Traced[];
  /** One entry for each first response too many: a fault, unless the answer to an earlier one was lost (`carriedOut`). */
  readonly answeredTwice: () => readonly Traced[];
  /** Resolves once all shards of a bot are connected, or these, and rejects after `timeoutMs`. */
  readonly waitForReady: (timeoutMs?: number, shards?: readonly number[]) => Promise<void>;
  /** The commands of a guild, or the global ones. */
  readonly commands: (guildId?: string) => readonly Command[];
  /** A message as it stands now; undefined once deleted. */
  readonly message: (id: string) => StoredMessage | undefined;
  /** All messages of a channel, ephemeral ones included, oldest first. */
  readonly messages: (channelId: string) => readonly StoredMessage[];
  /** Puts a message of a person into a channel, for a context menu. The bot is not told. */
  readonly write: (content: string, who?: Who) => StoredMessage;
  /** The same with embeds as Discord takes them. */
  readonly writeEmbeds: (embeds: unknown, who?: Who) => StoredMessage;
  /** The same with a message that is forwarded. */
  readonly forward: (message: StoredMessage, who?: Who) => StoredMessage;
  /** Calls `listener` with what the person sees happen in their channel. The function returned ends that. */
  readonly observe: (listener: (event: ChannelEvent) => void, who?: Who) => () => void;
  readonly close: () => Promise<void>;
}

/** Connections without a request are kept so long. */
const KEPT_ALIVE_MS = 60_000;

/** Resolves once it listens; rejects where the port is taken. */
export async function startLoopback(options: LoopbackOptions): Promise<Loopback> {
  const { token, applicationId, botName, port = 0, now = Date.now, validate } = options;
  const { patienceMs = 5_000, silenceMs = 1_000, heartbeatMs = 41_250, shards = 1, maxConcurrency = 1 } = options;
  const address = { origin: '' };
  const state = createState(applicationId, now, {
    token,
    botName,
    origin: () => address.origin,
    sharding: { shards, maxConcurrency },
  });
  const failures: Failure[] = [];
  const rest = createRest({ state, failures, lost: new Set(), validate });
  const server = createServer(getRequestListener(rest.fetch, { overrideGlobalObjects: false }));
  // A client that is late would send a request into a connection that is closed just then.
  server.keepAliveTimeout = KEPT_ALIVE_MS;
  const arrivals = new EventEmitter();
  const gateway = openGateway(server, { state, heartbeatMs, onReady: () => arrivals.emit('ready') });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  address.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  state.watchers.add((happening) => {
    sendEvent(state, happening, gateway.sessionFor);
  });

  const wayFrom = (guildId: string | null) => overHttp(state, validate) ?? overGateway(gateway, guildId);
  const isHeard = (guildId: string | null) => gateway.sessionFor(guildId) !== undefined;
  return {
    ...createDriver(state, createPlay({ state, wayFrom, patienceMs })),
    ...createConversation({ state, isHeard, silenceMs, patienceMs }),
    ...createTrouble(state, gateway, failures),
    api: `${address.origin}/api`,
    publicKey: state.keys.publicKey,
    sendTo: (target) => {
      state.endpoints = target === null ? [] : [target].flat();
    },
    signed: (payload) => signedRequest(state, payload),
    verifyEndpoint: (target) => verifyEndpoint(state, target),
    faults: state.faults,
    log: state.log,
    unanswered: () => [...state.unanswered.values()].map(traced),
    answeredTwice: () => state.answeredTwice.map(traced),
    waitForReady: async (timeoutMs = 10_000, wanted) => {
      const signal = AbortSignal.timeout(timeoutMs);
      while (!gateway.isComplete(wanted)) {
        await once(arrivals, 'ready', { signal }).catch(() => {
          throw new Error(`No bot came to the gateway within ${timeoutMs} ms.`);
        });
      }
    },
    commands: (guildId = 'global') => commandsOf(state, guildId),
    message: (id) => state.messages.get(id),
    messages: (channelId) => [...state.messages.values()].filter((message) => message.channel_id === channelId),
    write: (content, who) => writeMessage(state, person(who), content),
    writeEmbeds: (embeds, who) => writeEmbeds(state, person(who), embeds),
    forward: (message, who) => forwardMessage(state, person(who), message),
    observe: (listener, who) => observe(state, listener, person(who)),
    close: () => {
      happen(state, { kind: 'closed' });
      const outcome = { kind: 'nothing', reason: 'the loopback was closed' } as const;
      for (const { settle } of state.interactions.values()) settle(outcome);
      gateway.close();
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

const traced = ({ id, label, createdAt, acknowledgedAt }: Interaction): Traced => ({
  id,
  label,
  createdAt,
  ...(acknowledgedAt === undefined ? {} : { acknowledgedAt }),
});

/** Undefined while interactions go to the gateway. */
function overHttp(state: State, validate?: Validate): Deliver | undefined {
  const [next, ...others] = state.endpoints;
  if (next === undefined) return undefined;
  state.endpoints = [...others, next];
  return (interaction, payload) => void postInteraction(state, next, interaction, payload, validate);
}

function overGateway(gateway: Gateway, guildId: string | null): Deliver {
  const session = gateway.sessionFor(guildId);
  if (session === undefined) throw new Error('No bot is connected to the gateway.');
  return (_, payload) => dispatch(session, 'INTERACTION_CREATE', payload);
}
