import { EPHEMERAL, has, LOADING } from '../protocol/bits.ts';
import { invalidWebhookToken, tooManyFollowUps, unknownMessage, unknownWebhook } from '../protocol/discordError.ts';
import { asNumber } from '../protocol/json.ts';
import { messageViolations } from '../rules/message.ts';
import { type Answer, type Call, invalid, noContent, ok, refused } from '../state/answer.ts';
import { heldFiles } from '../state/attachmentStore.ts';
import { DEFERRED_REPLY, type Interaction, TOKEN_LIFETIME_MS } from '../state/interaction.ts';
import { answerMessage, changeMessage, dropMessage } from '../state/messageStore.ts';
import type { State } from '../state/state.ts';
import type { StoredMessage } from '../state/storedMessage.ts';

/** GET /webhooks/{application}/{token}/messages/{message}; `@original` is the first answer. */
export const getReply = (call: Call): Answer => withMessage(call, (_, message) => ok(message));

/** PATCH on the same path: fills a deferred answer, or changes an answer given. */
export const editReply = (call: Call): Answer =>
  withMessage(call, (interaction, message) => edit(call, interaction, message));

/** DELETE on the same path. */
export const deleteReply = (call: Call): Answer =>
  withMessage(call, (interaction, message) => {
    dropMessage(call.state, message.id);
    interaction.settle({ kind: 'deleted' });
    return noContent;
  });

/** POST /webhooks/{application}/{token}: after type 5 the first one fills the deferred answer (deprecated, still so). */
export function followUp(call: Call): Answer {
  const { state, body, uploads } = call;
  const interaction = living(call);
  if ('status' in interaction) return interaction;
  if (interaction.acknowledgedAt === undefined) {
    return refused(unknownWebhook, `a follow-up came before ${interaction.label} was acknowledged`);
  }
  const original = state.messages.get(interaction.originalId ?? '');
  if (interaction.callbackType === DEFERRED_REPLY && original !== undefined && has(original.flags, LOADING)) {
    return edit(call, interaction, original);
  }
  if (interaction.person.install === 'user' && interaction.followUps.length >= 5) {
    return refused(tooManyFollowUps, `${interaction.label} had 5 follow-ups, the limit of a user-installed bot`);
  }
  const violations = messageViolations(body, '', {}, { uploads, held: [] });
  if (violations.length > 0) return invalid(violations);
  const message = answerMessage(state, interaction, body, true, uploads);
  interaction.followUps.push(message.id);
  return shown(interaction, message);
}

function edit({ state, body, uploads }: Call, interaction: Interaction, message: StoredMessage): Answer {
  const violations = messageViolations(body, '', { ...message }, { uploads, held: heldFiles(state, message.id) });
  if (violations.length > 0) return invalid(violations);
  const hides = has(asNumber(body.flags), EPHEMERAL) && !has(message.flags, EPHEMERAL);
  const faults = hides ? [`an edit cannot make the answer to ${interaction.label} ephemeral`] : [];
  return { ...shown(interaction, changeMessage(state, message, body, uploads)), faults };
}

function shown(interaction: Interaction, message: StoredMessage): Answer {
  if (interaction.awaited) interaction.settle({ kind: 'message', message });
  interaction.awaited = false;
  return ok(message);
}

function living({ state, params }: Call): Interaction | Answer {
  const interaction = state.interactions.get(params[1] ?? '');
  if (params[0] !== state.applicationId) return refused(unknownWebhook, `webhook ${params[0]} is not the application`);
  if (interaction === undefined) return refused(invalidWebhookToken, 'an interaction token is unknown');
  if (state.now() - interaction.createdAt > TOKEN_LIFETIME_MS) {
    return refused(invalidWebhookToken, `the token of ${interaction.label} is older than 15 minutes`);
  }
  return interaction;
}

function withMessage(call: Call, use: (interaction: Interaction, message: StoredMessage) => Answer): Answer {
  const interaction = living(call);
  if ('status' in interaction) return interaction;
  const message = find(call.state, interaction, call.params[2] ?? '');
  return message ? use(interaction, message) : refused(unknownMessage, `${interaction.label} has no such message`);
}

function find(state: State, interaction: Interaction, wanted: string): StoredMessage | undefined {
  const own = [interaction.originalId, ...interaction.followUps];
  const id = wanted === '@original' ? interaction.originalId : own.find((known) => known === wanted);
  return state.messages.get(id ?? '');
}
