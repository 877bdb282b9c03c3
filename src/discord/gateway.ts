import {
  type AutocompleteInteraction,
  type BaseInteraction,
  type ChatInputCommandInteraction,
  Client,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  type GatewayMessageCreateDispatchData,
  type Interaction,
  InteractionContextType,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  Options,
} from 'discord.js';
import { OPERATOR_COMMANDS } from '../../commands/index.ts';
import type { Reply, Setting } from '../command/command.ts';
import { complete, dispatch, type Exchange } from '../dispatch/dispatch.ts';
import { track } from '../dispatch/inFlight.ts';
import type { Log } from '../log/log.ts';
import type { Options as RequestOptions } from '../presentation/message.ts';
import { wordingFor } from '../presentation/wording/wording.ts';
import type { Library } from '../search/library.ts';
import type { Self } from './address.ts';
import { documentsOfInteractions } from './channelDocument.ts';
import { type Admit, type Frequency, limitFrequency } from './frequency.ts';
import { textOf } from './messageParts.ts';
import type { Bot } from './messageRequest.ts';
import { answerMessage } from './messages.ts';
import { payloadOf } from './payload.ts';
import { componentsOf, isChatReply, pressedOf, requestOfPress, withReask } from './press.ts';
import { watchShards } from './shardStates.ts';
import { untilReached } from './untilReached.ts';
import { type Operators, uploadedIn, uploadFor } from './upload.ts';

export interface GatewayOptions extends Omit<Bot, 'rest' | 'library' | keyof Self> {
  readonly token: string;
  /** Asked for each request: another may have taken its place. */
  readonly library: () => Library;
  /** Another address of the REST service, such as the loopback Discord's. */
  readonly api?: string | undefined;
  readonly log: Log;
  /** Commands whose answers are private by default. */
  readonly privateCommands?: readonly string[];
  /** Who may add documents, and where; nobody by default. */
  readonly operators?: Operators;
  /** How often people may ask, if limited. Presses and suggestions do not count. */
  readonly frequency?: Frequency;
  /** Called when the connection is lost for good: after some close codes of Discord no retry helps. */
  readonly onDead: (closeCode: number) => void;
}

/** Whatever an operator does is shown to nobody else. */
const OPERATORS_OWN = OPERATOR_COMMANDS.map(({ name }) => name);

/** None is privileged: Discord shows the bot only messages that mention it or are sent to it. */
const INTENTS = [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** Logs in, then answers interactions and messages. Resolves at the first READY; waits until Discord is reached. */
export const openGateway = (options: GatewayOptions): Promise<Client> =>
  untilReached(() => logIn(options), options.log);

async function logIn(options: GatewayOptions): Promise<Client> {
  const { token, api, log, onDead, library, publicUrl, localeOfMessages } = options;
  const { frequency = { perPerson: 0, perServer: 0 } } = options;
  const admit = limitFrequency(frequency);
  const client = new Client({
    intents: INTENTS,
    // No messages of people are kept.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    rest: { version: '10', ...(api ? { api } : {}) },
  });
  // Not all of the options: the token stays here.
  const bot = (): Bot => ({
    library: library(),
    publicUrl,
    localeOfMessages,
    rest: client.rest,
    botId: client.user?.id ?? '',
  });
  const documentOf = documentsOfInteractions(client);
  client.on(Events.InteractionCreate, (interaction) => {
    const document = documentOf(interaction.id);
    return track(answer(interaction, bot(), admit, options, document));
  });
  // The raw event: without the Guilds intent discord.js knows no channels, and drops messages of unknown channels.
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => {
    const answered = answerMessage(message, bot(), admit, log);
    track(answered.catch((error: unknown) => log.error({ err: error }, 'A message was not read')));
  });
  watchShards(client);
  client.on(Events.ShardDisconnect, ({ code }) => onDead(code));
  client.on(Events.Error, (error) => log.error({ err: error }, 'The connection to Discord failed'));
  client.on(Events.Warn, (warning) => log.warn(warning));
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  await ready;
  return client;
}

async function answer(
  interaction: Interaction,
  bot: Bot,
  admit: Admit,
  options: GatewayOptions,
  document: string | undefined,
): Promise<void> {
  const { library, log, privateCommands = [], publicUrl } = options;
  const inChannel = ({ setting }: Pick<Exchange, 'setting'>) => ({ setting: { ...setting, document } });
  const reply = (exchange: Exchange) => dispatch({ ...exchange, ...inChannel(exchange), publicUrl }, library(), log);
  if (interaction.isAutocomplete()) {
    const origin = originOf(interaction);
    return suggest(interaction, { ...origin, ...inChannel(origin) }, library(), log);
  }
  if (interaction.isMessageComponent()) {
    const upload = uploadFor(interaction.user.id, uploadedIn(componentsOf(interaction)), options);
    return reply({ ...componentExchange(interaction, bot), ...upload });
  }
  const refused = admit(interaction.user.id, interaction.guildId);
  const admitted = (exchange: Exchange) =>
    reply(refused ? { ...exchange, request: Promise.reject(refused.sentence) } : exchange);
  if (interaction.isChatInputCommand()) {
    // The options of a subcommand stand below it.
    const filled = interaction.options.data.flatMap((option) => option.options ?? [option]);
    const typed = Object.fromEntries(filled.map(({ name, value }) => [name, value ?? '']));
    const [file] = filled.flatMap(({ attachment }) => attachment ?? []);
    return admitted({
      ...commandExchange(interaction, typed),
      ...uploadFor(interaction.user.id, file, options),
      privateCommands: [...privateCommands, ...OPERATORS_OWN],
    });
  }
  if (!interaction.isMessageContextMenuCommand()) return;
  // A question about another person's message is answered to the asker alone.
  const shown = { text: textOf(interaction.targetMessage) };
  return admitted({ ...commandExchange(interaction, shown), privateCommands: [interaction.commandName] });
}

async function suggest(
  interaction: AutocompleteInteraction,
  origin: Pick<Exchange, 'locales' | 'setting'>,
  library: Library,
  log: Log,
): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const request = { command: interaction.commandName, option: name, typed: String(value) };
  const choices = complete(request, origin, library, log);
  await interaction
    .respond(choices.map(({ label, value }) => ({ name: label, value })))
    .catch((error: unknown) => log.warn({ err: error }, 'Suggestions came too late'));
}

const originOf = (interaction: BaseInteraction): Pick<Exchange, 'id' | 'locales' | 'setting'> => {
  const { id, locale, guildLocale, user } = interaction;
  return {
    id,
    locales: [locale, guildLocale],
    setting: { place: placeOf(interaction), person: { id: user.id, name: user.displayName } },
  };
};

function placeOf({ guildId, context }: BaseInteraction): Setting['place'] {
  if (guildId) return 'server';
  return context === InteractionContextType.PrivateChannel ? 'group' : 'direct';
}

function commandExchange(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  options: RequestOptions,
): Exchange {
  return {
    request: { command: interaction.commandName, options },
    ...originOf(interaction),
    privacy: 'first',
    acknowledge: async (hidden) => void (await interaction.deferReply(hidden ? { flags: MessageFlags.Ephemeral } : {})),
    reply: async ({ message }: Reply) => {
      // The first response decides who sees a reply.
      if (interaction.deferred) await interaction.editReply(payloadOf({ ...message, ephemeral: false }));
      else await interaction.reply(payloadOf(message));
    },
  };
}

/** A press changes or deletes its own message, or sends a new one, for one person or for all. */
function componentExchange(interaction: MessageComponentInteraction, bot: Bot): Exchange {
  const { setting, ...origin } = originOf(interaction);
  return {
    request: requestOfPress(interaction, bot),
    ...origin,
    setting: { ...setting, pressed: pressedOf(interaction) },
    privacy: 'reply',
    acknowledge: async () => void (await interaction.deferUpdate()),
    reply: async ({ message: shown, show }: Reply) => {
      if (show === 'remove') {
        if (!interaction.deferred) await interaction.deferUpdate();
        await interaction.deleteReply();
        return;
      }
      const beside = show === 'post' || shown.ephemeral;
      const isAnswer = isChatReply(interaction.message) && !beside;
      const payload = payloadOf(isAnswer ? withReask(shown, wordingFor(...origin.locales)) : shown);
      // After a deferred update, a follow-up is as public as its own flags say.
      if (interaction.deferred) await (beside ? interaction.followUp(payload) : interaction.editReply(payload));
      else await (beside ? interaction.reply(payload) : interaction.update(payload));
    },
  };
}
