import {
  type APIInteraction,
  Client,
  Events,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  type GatewayMessageCreateDispatchData,
  Options,
} from 'discord.js';
import { track } from '../../dispatch/inFlight.ts';
import { ClosedForGood, onTokenRefused } from '../connectionFault.ts';
import { answerInteraction, type Service } from '../interactions/answerInteraction.ts';
import type { Bot } from '../messages/messageRequest.ts';
import { answerMessage } from '../messages/messages.ts';
import { interactionRest, requestOptions } from '../sending/requestOptions.ts';
import { byRequests } from '../sending/responder.ts';
import { watchShards } from './shardStates.ts';
import { untilReached } from './untilReached.ts';

export interface GatewayOptions extends Service {
  readonly token: string;
  /** The connections that this process keeps; as many as Discord recommends by default. */
  readonly shards?: Shards | undefined;
  /** The language of all messages, if known; else their words show it. */
  readonly localeOfMessages?: Bot['localeOfMessages'];
  /** Called once, when a connection is lost for good: after some close codes of Discord no retry helps. */
  readonly onDead: (closeCode: number) => void;
}

/** Which of how many connections; other processes keep the others (docs: Gateway, Sharding). */
export interface Shards {
  readonly ids: readonly number[];
  readonly count: number;
}

/** None is privileged: Discord shows the bot only messages that mention it or are sent to it. */
const INTENTS = [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** Logs in, then answers interactions and messages. Resolves when all shards are ready; waits until Discord is reached. */
export const openGateway = (options: GatewayOptions): Promise<Client> =>
  untilReached(() => logIn(options), options.log);

async function logIn(options: GatewayOptions): Promise<Client> {
  const { token, api, log, onDead, library, publicUrl, localeOfMessages, shards, admit, journal, keepFeedback } =
    options;
  const client = new Client({
    intents: INTENTS,
    // Nothing of people is kept.
    makeCache: Options.cacheWithLimits({ MessageManager: 0, UserManager: 0, GuildMemberManager: 0 }),
    rest: requestOptions(api, log),
    ...(shards ? { shards: [...shards.ids], shardCount: shards.count } : { shards: 'auto' as const }),
  });
  const answers = interactionRest(api, log);
  // Not all of the options: the token stays here.
  const bot = (shard: number): Bot => ({
    shard,
    library: library(),
    publicUrl,
    keepFeedback,
    localeOfMessages,
    rest: client.rest,
    hasToken: true,
    botId: client.user?.id ?? '',
  });
  // Raw events, as they come without the gateway, too. Without the Guilds intent discord.js knows no channels, and drops
  // messages of unknown channels.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction, shard: number) =>
    track(answerInteraction(interaction, byRequests(interaction, answers), bot(shard), options)),
  );
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData, shard: number) => {
    const answered = answerMessage(message, bot(shard), admit, log);
    track(answered.catch((error: unknown) => log.error({ err: error }, 'A message was not read')));
  });
  watchShards(client, log);
  client.on(Events.Error, (error) => log.error({ err: error }, 'The connection to Discord failed'));
  client.on(Events.Warn, (warning) => log.warn(warning));
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  const closed = new Promise<number>((resolve) => client.on(Events.ShardDisconnect, ({ code }) => resolve(code)));
  const failed = closed.then((code): never => {
    throw new ClosedForGood(code);
  });
  try {
    await Promise.race([client.login(token).then(() => ready), failed]);
  } catch (error) {
    // Shards that are connected would answer beside those of the next attempt.
    await client.destroy();
    throw error;
  }
  const refused = new Promise<number>((resolve) =>
    onTokenRefused(client.rest, () => resolve(GatewayCloseCodes.AuthenticationFailed)),
  );
  void Promise.race([closed, refused]).then(onDead);
  await journal?.tellLeft(answers);
  return client;
}
