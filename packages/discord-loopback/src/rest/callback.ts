import { InteractionResponseType as CallbackType, MessageFlags } from 'discord-api-types/v10';
import { alreadyAcknowledged, unknownInteraction } from '../protocol/discordError.ts';
import { asBodies, asBody, asNumber, type Body, hasFlag, present } from '../protocol/json.ts';
import { callbackViolations } from '../rules/callback.ts';
import { heldFiles } from '../state/attachmentStore.ts';
import { type Choice, DEADLINE_MS, type Interaction } from '../state/interaction.ts';
import { answerMessage, changeMessage, isEphemeral } from '../state/messageStore.ts';
import type { StoredMessage } from '../state/storedMessage.ts';
import { type Answer, type Call, noContent, ok, Refusal, refuseInvalid } from './answer.ts';

/** POST /interactions/{id}/{token}/callback: once per interaction, within three seconds. */
export function respond(call: Call, id: string, token: string): Answer {
  const { state, body, uploads } = call;
  const interaction = state.interactions.get(token);
  if (interaction === undefined || interaction.id !== id) {
    throw new Refusal(unknownInteraction, `interaction ${id} does not exist`);
  }
  const after = state.now() - interaction.createdAt;
  if (interaction.acknowledgedAt !== undefined) {
    throw new Refusal(alreadyAcknowledged, `${interaction.label} was acknowledged a second time`);
  }
  if (after > DEADLINE_MS) {
    const fault = `${interaction.label} was acknowledged after ${after} ms, the limit is ${DEADLINE_MS}`;
    throw new Refusal(unknownInteraction, fault);
  }
  const source = state.messages.get(interaction.sourceId ?? '');
  const files = { uploads, held: heldFiles(state, source?.id ?? '') };
  refuseInvalid(callbackViolations(body, interaction, { ...source }, files));
  interaction.callbackType = asNumber(body.type);
  interaction.acknowledgedAt = state.now();
  const message = act(call, interaction, asBody(body.data), source);
  return call.query.get('with_response') === 'true' ? ok(callbackResponse(interaction, message)) : noContent;
}

function act(
  { state, uploads }: Call,
  interaction: Interaction,
  data: Body,
  source?: StoredMessage,
): StoredMessage | undefined {
  switch (interaction.callbackType) {
    case CallbackType.ChannelMessageWithSource:
      return settled(interaction, answerMessage(state, interaction, data, false, uploads));
    case CallbackType.DeferredChannelMessageWithSource: {
      const flags = (asNumber(data.flags) & MessageFlags.Ephemeral) | MessageFlags.Loading;
      interaction.awaited = true;
      return original(interaction, answerMessage(state, interaction, { flags }, false));
    }
    case CallbackType.DeferredMessageUpdate:
      interaction.awaited = true;
      return source && original(interaction, source);
    case CallbackType.UpdateMessage:
      return source && settled(interaction, changeMessage(state, source, data, uploads));
    case CallbackType.ApplicationCommandAutocompleteResult:
      interaction.settle({ kind: 'choices', choices: asBodies(data.choices).map(choice) });
      return undefined;
    default:
      interaction.settle({ kind: 'nothing', reason: 'the bot opened a modal, which the loopback does not play' });
      return undefined;
  }
}

function original(interaction: Interaction, message: StoredMessage): StoredMessage {
  interaction.originalId = message.id;
  return message;
}

function settled(interaction: Interaction, message: StoredMessage): StoredMessage {
  interaction.settle({ kind: 'message', message });
  return original(interaction, message);
}

const choice = (body: Body): Choice => ({ name: String(body.name), value: body.value as string | number });

/** Interaction Callback Response of docs/interactions/receiving-and-responding. Its resources have type 4 or 7. */
function callbackResponse(interaction: Interaction, message: StoredMessage | undefined): Body {
  const fresh =
    interaction.callbackType === CallbackType.ChannelMessageWithSource ||
    interaction.callbackType === CallbackType.DeferredChannelMessageWithSource;
  return present({
    interaction: present({
      id: interaction.id,
      type: interaction.type,
      response_message_id: message?.id,
      response_message_loading: message && hasFlag(message.flags, MessageFlags.Loading),
      response_message_ephemeral: message && isEphemeral(message),
      channel_id: interaction.person.channelId,
      guild_id: interaction.person.guildId,
    }),
    resource: message && { type: fresh ? CallbackType.ChannelMessageWithSource : CallbackType.UpdateMessage, message },
  });
}
