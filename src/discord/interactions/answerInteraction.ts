import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
  InteractionResponseType as Response,
} from 'discord-api-types/v10';
import { OPERATOR_COMMANDS } from '../../../commands/index.ts';
import type { Reply } from '../../command/command.ts';
import { complete, dispatch, type Exchange } from '../../dispatch/dispatch.ts';
import type { Log } from '../../log/log.ts';
import type { Options } from '../../presentation/message.ts';
import { wordingFor } from '../../presentation/wording/wording.ts';
import type { Library } from '../../search/library.ts';
import type { Admit } from '../frequency.ts';
import { textOfPosted } from '../messages/messageParts.ts';
import type { Bot } from '../messages/messageRequest.ts';
import { withReask } from '../messages/reask.ts';
import { payloadOf } from '../sending/payload.ts';
import type { Responder } from '../sending/responder.ts';
import { orUnsent } from '../sending/unsent.ts';
import { attachedIn, focusedIn, typedIn } from './commandOptions.ts';
import type { Journal } from './journal.ts';
import { originOf, personOf } from './origin.ts';
import { isChatReply, pressedOf, requestOfPress } from './press.ts';
import { type Operators, uploadedIn, uploadFor } from './upload.ts';

/** What the bot does for those who ask, whichever way it is connected. */
export interface Service {
  /** Asked for each request: another may have taken its place. */
  readonly library: () => Library;
  readonly log: Log;
  readonly publicUrl?: string | undefined;
  /** Another address of the REST service, such as the loopback Discord's. */
  readonly api?: string | undefined;
  /** Commands whose answers are private by default. */
  readonly privateCommands?: readonly string[];
  /** Who may add documents, and where; nobody by default. */
  readonly operators?: Operators;
  /** Whether a person may ask now, if that is limited. Presses and suggestions do not count. */
  readonly admit?: Admit | undefined;
  /** Notes who waits for an answer, for the next start. */
  readonly journal?: Journal | undefined;
}

/** Whatever an operator does is shown to nobody else. */
const OPERATORS_OWN = OPERATOR_COMMANDS.map(({ name }) => name);

type Command = APIChatInputApplicationCommandInteraction | APIMessageApplicationCommandInteraction;

/** Whether it is an interaction that the bot answers. */
export const isAnswered = (interaction: APIInteraction): boolean =>
  interaction.type === InteractionType.ApplicationCommandAutocomplete ||
  interaction.type === InteractionType.MessageComponent ||
  isCommand(interaction);

const isCommand = (interaction: APIInteraction): interaction is Command =>
  interaction.type === InteractionType.ApplicationCommand &&
  (interaction.data.type === ApplicationCommandType.ChatInput ||
    interaction.data.type === ApplicationCommandType.Message);

/** Answers an interaction, read as Discord sends it. Never throws; ends when all is sent. */
export async function answerInteraction(
  interaction: APIInteraction,
  responder: Responder,
  bot: Bot,
  service: Service,
): Promise<void> {
  const { log, publicUrl, journal } = service;
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete)
    return suggest(interaction, responder, bot.library, log);
  const exchange = exchangeOf(interaction, responder, bot, service);
  if (!exchange) return;
  await dispatch({ ...exchange, publicUrl, shard: bot.shard }, bot.library, log);
  journal?.forget(interaction.id);
}

function exchangeOf(interaction: APIInteraction, responder: Responder, bot: Bot, service: Service): Exchange | null {
  const { privateCommands = [], journal } = service;
  const noted: Responder = {
    respond(response) {
      journal?.note(interaction, response.type);
      return orUnsent(responder.respond(response));
    },
    edit: (payload) => orUnsent(responder.edit(payload)),
    followUp: (payload) => orUnsent(responder.followUp(payload)),
    remove: () => orUnsent(responder.remove()),
  };
  const person = personOf(interaction).id;
  if (interaction.type === InteractionType.MessageComponent) {
    const upload = uploadFor(person, uploadedIn(interaction.message.components), service);
    return { ...pressExchange(interaction, noted, bot), ...upload };
  }
  if (!isCommand(interaction)) return null;
  const refused = service.admit?.(person, interaction.guild_id);
  const exchange = (options: Options): Exchange => {
    const command = commandExchange(interaction, options, noted);
    return refused ? { ...command, request: Promise.reject(refused.sentence) } : command;
  };
  const { data } = interaction;
  // A question about another person's message is answered to the asker alone.
  if (data.type === ApplicationCommandType.Message) {
    const target = data.resolved.messages[data.target_id];
    return { ...exchange({ text: target ? textOfPosted(target) : '' }), privateCommands: [data.name] };
  }
  return {
    ...exchange(typedIn(data)),
    ...uploadFor(person, attachedIn(data), service),
    privateCommands: [...privateCommands, ...OPERATORS_OWN],
  };
}

async function suggest(
  interaction: APIApplicationCommandAutocompleteInteraction,
  responder: Responder,
  library: Library,
  log: Log,
): Promise<void> {
  const request = { command: interaction.data.name, ...focusedIn(interaction.data) };
  const choices = complete(request, originOf(interaction), library, log);
  await responder
    .respond({
      type: Response.ApplicationCommandAutocompleteResult,
      choices: choices.map(({ label, value }) => ({ name: label, value })),
    })
    .catch((error: unknown) => log.warn({ err: error }, 'Suggestions came too late'));
}

function commandExchange(interaction: Command, options: Options, responder: Responder): Exchange {
  let isDeferred = false;
  return {
    request: { command: interaction.data.name, options },
    ...originOf(interaction),
    privacy: 'first',
    async acknowledge(hidden) {
      const flags = hidden ? { flags: MessageFlags.Ephemeral } : {};
      await responder.respond({ type: Response.DeferredChannelMessageWithSource, ...flags });
      isDeferred = true;
    },
    reply: ({ message }: Reply) =>
      isDeferred
        ? // The first response decides who sees a reply.
          responder.edit(payloadOf({ ...message, ephemeral: false }))
        : responder.respond({ type: Response.ChannelMessageWithSource, payload: payloadOf(message) }),
  };
}

/** A press changes or deletes its own message, or sends a new one, for one person or for all. */
function pressExchange(press: APIMessageComponentInteraction, responder: Responder, bot: Bot): Exchange {
  const { setting, ...origin } = originOf(press);
  let isDeferred = false;
  const acknowledge = async () => {
    await responder.respond({ type: Response.DeferredMessageUpdate });
    isDeferred = true;
  };
  return {
    request: requestOfPress(press, bot),
    ...origin,
    setting: { ...setting, pressed: pressedOf(press) },
    privacy: 'reply',
    acknowledge,
    async reply({ message: shown, show }: Reply) {
      if (show === 'remove') {
        if (!isDeferred) await acknowledge();
        return responder.remove();
      }
      const isBeside = show === 'post' || shown.ephemeral === true;
      const isAnswer = isChatReply(press.message) && !isBeside;
      const payload = payloadOf(isAnswer ? withReask(shown, wordingFor(...origin.locales)) : shown);
      // After a deferred update, a follow-up is as public as its own flags say.
      if (isDeferred) return isBeside ? responder.followUp(payload) : responder.edit(payload);
      return responder.respond({
        type: isBeside ? Response.ChannelMessageWithSource : Response.UpdateMessage,
        payload,
      });
    },
  };
}
