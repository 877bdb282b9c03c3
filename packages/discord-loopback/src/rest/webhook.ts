import { InteractionResponseType as CallbackType, MessageFlags } from 'discord-api-types/v10';
import { invalidWebhookToken, tooManyFollowUps, unknownMessage, unknownWebhook } from '../protocol/discordError.ts';
import { hasFlag } from '../protocol/json.ts';
import { messageViolations } from '../rules/message.ts';
import { heldFiles } from '../state/attachmentStore.ts';
import { type Interaction, TOKEN_LIFETIME_MS } from '../state/interaction.ts';
import { answerMessage, changeMessage, dropMessage, isEphemeral } from '../state/messageStore.ts';
import type { State } from '../state/state.ts';
import type { StoredMessage } from '../state/storedMessage.ts';
import { type Answer, type Call, noContent, ok, Refusal, refuseInvalid, refuseWhere } from './answer.ts';

/** GET /webhooks/{application}/{token}/messages/{message}; `@original` is the first answer. */
export function getReply({ state }: Call, application: string, token: string, wanted: string): Answer {
  return ok(messageOf(state, livingInteraction(state, application, token), wanted));
}

/** PATCH on the same path: fills a deferred answer, or changes an answer given before. */
export function editReply(call: Call, application: string, token: string, wanted: string): Answer {
  const interaction = livingInteraction(call.state, application, token);
  return edit(call, interaction, messageOf(call.state, interaction, wanted));
}

/** DELETE on the same path. */
export function deleteReply({ state }: Call, application: string, token: string, wanted: string): Answer {
  const interaction = livingInteraction(state, application, token);
  dropMessage(state, messageOf(state, interaction, wanted).id);
  interaction.settle({ kind: 'deleted' });
  return noContent;
}

/** POST /webhooks/{application}/{token}. After type 5, the first one fills the deferred answer (deprecated, still so). */
export function followUp(call: Call, application: string, token: string): Answer {
  const { state, body, uploads } = call;
  const interaction = livingInteraction(state, application, token);
  if (interaction.acknowledgedAt === undefined) {
    throw new Refusal(unknownWebhook, `a follow-up came before ${interaction.label} was acknowledged`);
  }
  const original = state.messages.get(interaction.originalId ?? '');
  if (
    interaction.callbackType === CallbackType.DeferredChannelMessageWithSource &&
    original !== undefined &&
    hasFlag(original.flags, MessageFlags.Loading)
  ) {
    return edit(call, interaction, original);
  }
  if (interaction.person.install === 'user' && interaction.followUps.length >= 5) {
    const fault = `${interaction.label} had 5 follow-ups, the limit of a user-installed bot`;
    throw new Refusal(tooManyFollowUps, fault);
  }
  refuseWhere(state, interaction.person.channelId);
  refuseInvalid(messageViolations(body, '', {}, { uploads, held: [] }));
  const message = answerMessage(state, interaction, body, true, uploads);
  interaction.followUps.push(message.id);
  return shown(interaction, message);
}

function edit({ state, body, uploads }: Call, interaction: Interaction, message: StoredMessage): Answer {
  refuseWhere(state, interaction.person.channelId);
  refuseInvalid(messageViolations(body, '', { ...message }, { uploads, held: heldFiles(state, message.id) }));
  const hides = hasFlag(body.flags, MessageFlags.Ephemeral) && !isEphemeral(message);
  const faults = hides ? [`an edit cannot make the answer to ${interaction.label} ephemeral`] : [];
  return { ...shown(interaction, changeMessage(state, message, body, uploads)), faults };
}

function shown(interaction: Interaction, message: StoredMessage): Answer {
  if (interaction.awaited) interaction.settle({ kind: 'message', message });
  interaction.awaited = false;
  return ok(message);
}

function livingInteraction(state: State, application: string, token: string): Interaction {
  const interaction = state.interactions.get(token);
  if (application !== state.bot.id) throw new Refusal(unknownWebhook, `webhook ${application} is not the application`);
  if (interaction === undefined) throw new Refusal(invalidWebhookToken, 'an interaction token is unknown');
  if (state.now() - interaction.createdAt > TOKEN_LIFETIME_MS) {
    throw new Refusal(invalidWebhookToken, `the token of ${interaction.label} is older than 15 minutes`);
  }
  return interaction;
}

function messageOf({ messages }: State, interaction: Interaction, wanted: string): StoredMessage {
  const { originalId, followUps, label } = interaction;
  const id = wanted === '@original' ? originalId : [originalId, ...followUps].find((known) => known === wanted);
  if (id === undefined) throw new Refusal(unknownMessage, `${label} has no such message`);
  const message = messages.get(id);
  // Somebody may have deleted it: no fault of the bot.
  if (message === undefined) throw new Refusal(unknownMessage);
  return message;
}
