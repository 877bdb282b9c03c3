import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
  InteractionResponseType as Response,
} from 'discord-api-types/v10';
import { OPERATOR_COMMANDS } from '../../../commands/index.ts';
import type { Reply } from '../../command/command.ts';
import type { KeepFeedback } from '../../command/feedback.ts';
import { complete } from '../../dispatch/complete.ts';
import { dispatch, type Exchange } from '../../dispatch/dispatch.ts';
import type { Log } from '../../log/log.ts';
import type { Request } from '../../presentation/message.ts';
import { wordingFor } from '../../presentation/wording/wording.ts';
import type { Library } from '../../search/library.ts';
import type { Admit } from '../frequency.ts';
import { textOfPosted } from '../messages/messageParts.ts';
import type { Bot } from '../messages/messageRequest.ts';
import { withReask } from '../messages/reask.ts';
import { modalOf } from '../sending/modal.ts';
import { payloadOf } from '../sending/payload.ts';
import type { Responder } from '../sending/responder.ts';
import { orUnsent } from '../sending/unsent.ts';
import { attachedIn, focusedIn, typedIn } from './commandOptions.ts';
import type { Journal } from './journal.ts';
import { originOf, personOf } from './origin.ts';
import { isChatReply, pressedOf, questionIn, requestOfForm, requestOfPress } from './press.ts';
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
  /** Where people's feedback goes, if anywhere. */
  readonly keepFeedback?: KeepFeedback | undefined;
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
  interaction.type === InteractionType.ModalSubmit ||
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
  const { log, publicUrl, journal, keepFeedback } = service;
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete)
    return suggest(interaction, responder, bot.library, log);
  const exchange = exchangeOf(interaction, responder, bot, service);
  if (!exchange) return;
  await dispatch({ ...exchange, publicUrl, keepFeedback, shard: bot.shard }, bot.library, log);
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
  const isForm = interaction.type === InteractionType.ModalSubmit;
  if (!isForm && !isCommand(interaction)) return null;
  const refused = service.admit?.(person, interaction.guild_id);
  const exchange = (request: Request | null): Exchange =>
    commandExchange(interaction, refused ? Promise.reject(refused.sentence) : request, noted);
  if (isForm) return exchange(requestOfForm(interaction));
  const { data } = interaction;
  const { name: command } = data;
  // A question about another person's message is answered to the asker alone.
  if (data.type === ApplicationCommandType.Message) {
    const target = data.resolved.messages[data.target_id];
    const text = target ? textOfPosted(target) : '';
    return { ...exchange({ command, options: { text } }), privateCommands: [command] };
  }
  return {
    ...exchange({ command, options: typedIn(data) }),
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

/** The answer is a new message; that to a form is for the person alone. */
function commandExchange(
  interaction: Command | APIModalSubmitInteraction,
  request: Exchange['request'],
  responder: Responder,
): Exchange {
  const isForm = interaction.type === InteractionType.ModalSubmit;
  let isDeferred = false;
  return {
    request,
    ...originOf(interaction),
    privacy: 'first',
    async acknowledge(hidden) {
      const flags = hidden || isForm ? { flags: MessageFlags.Ephemeral } : {};
      await responder.respond({ type: Response.DeferredChannelMessageWithSource, ...flags });
      isDeferred = true;
    },
    reply: ({ message }: Reply) =>
      isDeferred
        ? // The first response decides who sees a reply.
          responder.edit(payloadOf({ ...message, ephemeral: false }))
        : responder.respond({
            type: Response.ChannelMessageWithSource,
            payload: payloadOf(isForm ? { ...message, ephemeral: true } : message),
          }),
  };
}

/** A press changes or deletes its own message, sends a new one, for one person or for all, or opens a form. */
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
    async reply({ message: shown, show, form }: Reply) {
      if (form) return responder.respond({ type: Response.Modal, modal: modalOf(form, questionIn(press.message)) });
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
