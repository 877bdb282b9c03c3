import { InteractionResponseType as CallbackType, MessageFlags } from 'discord-api-types/v10';
import { append, BOUNDS } from '../protocol/bounds.ts';
import { alreadyAcknowledged, unknownInteraction, unknownMessage } from '../protocol/discordError.ts';
import { asBodies, asBody, asNumber, type Body } from '../protocol/json.ts';
import { callbackViolations } from '../rules/callback.ts';
import { heldFiles } from '../state/attachmentStore.ts';
import { type Choice, DEADLINE_MS, type Interaction } from '../state/interaction.ts';
import { answerMessage, changeMessage } from '../state/messageStore.ts';
import { openedModal } from '../state/modal.ts';
import type { State } from '../state/state.ts';
import type { StoredMessage } from '../state/storedMessage.ts';
import type { Upload } from '../state/upload.ts';
import { Refusal, refuseInvalid } from './answer.ts';

/**
 * The first response to an interaction, once and within three seconds, whichever way it came. Returns the message it is
 * about, and throws a Refusal where it is against a rule.
 */
export function firstResponse(
  state: State,
  interaction: Interaction,
  body: Body,
  uploads: readonly Upload[],
): StoredMessage | undefined {
  const after = state.now() - interaction.createdAt;
  if (interaction.acknowledgedAt !== undefined) {
    append(state.answeredTwice, BOUNDS.unanswered, interaction);
    throw new Refusal(alreadyAcknowledged, `${interaction.label} was acknowledged a second time`);
  }
  if (after > DEADLINE_MS) {
    const fault = `${interaction.label} was acknowledged after ${after} ms, the limit is ${DEADLINE_MS}`;
    throw new Refusal(unknownInteraction, fault);
  }
  const source = state.messages.get(interaction.sourceId ?? '');
  const files = { uploads, held: heldFiles(state, source?.id ?? '') };
  refuseInvalid(callbackViolations(body, interaction, { ...source }, files));
  // Somebody may have deleted the message meanwhile: no fault of the bot.
  if (body.type === CallbackType.UpdateMessage && source === undefined) throw new Refusal(unknownMessage);
  interaction.callbackType = asNumber(body.type);
  interaction.acknowledgedAt = state.now();
  return act(state, interaction, asBody(body.data), uploads, source);
}

function act(
  state: State,
  interaction: Interaction,
  data: Body,
  uploads: readonly Upload[],
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
      interaction.originalId = interaction.sourceId ?? '';
      return source;
    case CallbackType.UpdateMessage:
      return source && settled(interaction, changeMessage(state, source, data, uploads));
    case CallbackType.ApplicationCommandAutocompleteResult:
      interaction.settle({ kind: 'choices', choices: asBodies(data.choices).map(choice) });
      return undefined;
    default:
      interaction.settle({ kind: 'modal', modal: openedModal(interaction, data) });
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
