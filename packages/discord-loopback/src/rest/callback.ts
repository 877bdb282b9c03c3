import { InteractionResponseType as CallbackType, MessageFlags } from 'discord-api-types/v10';
import { unknownInteraction } from '../protocol/discordError.ts';
import { type Body, hasFlag, present } from '../protocol/json.ts';
import type { Interaction } from '../state/interaction.ts';
import { isEphemeral } from '../state/messageStore.ts';
import type { StoredMessage } from '../state/storedMessage.ts';
import { type Answer, type Call, noContent, ok, Refusal } from './answer.ts';
import { firstResponse } from './firstResponse.ts';

/** POST /interactions/{id}/{token}/callback. */
export function respond({ state, query, body, uploads }: Call, id: string, token: string): Answer {
  const interaction = state.interactions.get(token);
  if (interaction === undefined || interaction.id !== id) {
    throw new Refusal(unknownInteraction, `interaction ${id} does not exist`);
  }
  const message = firstResponse(state, interaction, body, uploads);
  return query.get('with_response') === 'true' ? ok(callbackResponse(interaction, message)) : noContent;
}

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
