import {
  type AutocompleteInteraction,
  type BaseInteraction,
  type ChatInputCommandInteraction,
  Client,
  Events,
  type Interaction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import type { Reply } from '../../commands/command.ts';
import { complete, dispatch, type Exchange } from '../../commands/dispatch.ts';
import type { Log } from '../log.ts';
import type { Library } from '../search/library.ts';
import { requestOfComponent } from './componentRequest.ts';
import { textOf } from './messageText.ts';
import { payloadOf } from './payload.ts';

export interface GatewayOptions {
  readonly token: string;
  /** Another address of the REST service, such as the loopback Discord's. */
  readonly api?: string | undefined;
  readonly library: Library;
  readonly log: Log;
  /** The connection is lost for good: Discord closed it in a way that no retry mends. */
  readonly onDead: (closeCode: number) => void;
}

/** Logs in and answers interactions, which need no intent at all; resolves when the first READY has come. */
export async function openGateway({ token, api, library, log, onDead }: GatewayOptions): Promise<Client> {
  const client = new Client({ intents: [], rest: { version: '10', ...(api ? { api } : {}) } });
  client.on(Events.InteractionCreate, (interaction) => void answer(interaction, library, log));
  client.on(Events.ShardDisconnect, ({ code }) => onDead(code));
  client.on(Events.Error, (error) => log.error({ err: error }, 'The connection to Discord failed'));
  client.on(Events.Warn, (warning) => log.warn(warning));
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  await ready;
  return client;
}

async function answer(interaction: Interaction, library: Library, log: Log): Promise<void> {
  if (interaction.isAutocomplete()) return suggest(interaction, library, log);
  if (interaction.isChatInputCommand()) return dispatch(commandExchange(interaction), library, log);
  if (interaction.isMessageContextMenuCommand()) return dispatch(menuExchange(interaction), library, log);
  if (interaction.isMessageComponent()) return dispatch(componentExchange(interaction), library, log);
}

async function suggest(interaction: AutocompleteInteraction, library: Library, log: Log): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const request = { command: interaction.commandName, option: name, typed: String(value) };
  const choices = complete(request, originOf(interaction), library, log);
  await interaction
    .respond(choices.map(({ label, value }) => ({ name: label, value })))
    .catch((error: unknown) => log.warn({ err: error }, 'Suggestions came too late'));
}

const originOf = ({ locale, guildLocale, guildId, user }: BaseInteraction): Pick<Exchange, 'locales' | 'setting'> => ({
  locales: [locale, guildLocale],
  setting: { place: guildId ? 'server' : 'direct', person: { id: user.id, name: user.displayName } },
});

function commandExchange(interaction: ChatInputCommandInteraction): Exchange {
  const options = Object.fromEntries(interaction.options.data.map(({ name, value }) => [name, value ?? '']));
  return {
    request: { command: interaction.commandName, options },
    ...originOf(interaction),
    acknowledge: async () => void (await interaction.deferReply()),
    reply: async ({ message }: Reply) => {
      // Who sees a reply is fixed by the first response: a deferral is for all.
      if (interaction.deferred) await interaction.editReply(payloadOf({ ...message, ephemeral: false }));
      else await interaction.reply(payloadOf(message));
    },
  };
}

/** What is asked about another person's message is answered to the asker alone. */
function menuExchange(interaction: MessageContextMenuCommandInteraction): Exchange {
  return {
    request: { command: interaction.commandName, options: { text: textOf(interaction.targetMessage) } },
    ...originOf(interaction),
    acknowledge: async () => void (await interaction.deferReply({ flags: MessageFlags.Ephemeral })),
    reply: async ({ message }: Reply) => {
      if (interaction.deferred) await interaction.editReply(payloadOf({ ...message, ephemeral: false }));
      else await interaction.reply(payloadOf({ ...message, ephemeral: true }));
    },
  };
}

/** A press changes the message it stands in; a message meant for one person alone comes beside it. */
function componentExchange(interaction: MessageComponentInteraction): Exchange {
  return {
    request: requestOfComponent(interaction),
    ...originOf(interaction),
    acknowledge: async () => void (await interaction.deferUpdate()),
    reply: async ({ message }: Reply) => {
      if (interaction.deferred)
        await (message.ephemeral
          ? interaction.followUp(payloadOf(message))
          : interaction.editReply(payloadOf(message)));
      else await (message.ephemeral ? interaction.reply(payloadOf(message)) : interaction.update(payloadOf(message)));
    },
  };
}
