import {
  InteractionResponseType as CallbackType,
  InteractionType,
  MessageFlags,
  ApplicationCommandOptionType as OptionType,
} from 'discord-api-types/v10';
import { asBody, asNumber, type Body, isAbsent } from '../protocol/json.ts';
import { must, type Violation, violation } from '../protocol/violation.ts';
import { type Interaction, isFromComponent } from '../state/interaction.ts';
import { type Files, NO_FILES } from '../state/upload.ts';
import { choiceViolations } from './choice.ts';
import { messageViolations } from './message.ts';
import { modalViolations } from './modal.ts';

/**
 * The first response to an interaction (docs/interactions/receiving-and-responding): its type must fit the interaction,
 * and its data must be valid. `source` is the message of the pressed component; `files.held` are its files.
 */
export function callbackViolations(
  body: Body,
  interaction: Interaction,
  source: Body,
  files: Files = NO_FILES,
): readonly Violation[] {
  const type = asNumber(body.type);
  const data = asBody(body.data);
  const wrongType = must(
    suits(type, interaction),
    'type',
    `callback ${type} does not suit interaction ${interaction.type}`,
  );
  if (wrongType.length > 0) return wrongType;
  switch (type) {
    case CallbackType.ChannelMessageWithSource:
      return messageViolations(data, 'data', {}, { ...files, held: [] });
    case CallbackType.UpdateMessage:
      return messageViolations(data, 'data', source, files);
    case CallbackType.DeferredChannelMessageWithSource:
      return must(
        (asNumber(data.flags) & ~MessageFlags.Ephemeral) === 0,
        'data.flags',
        'only EPHEMERAL is valid when deferring',
      );
    case CallbackType.DeferredMessageUpdate:
      return isAbsent(body.data) ? [] : violation('data', 'a deferred update has none');
    case CallbackType.ApplicationCommandAutocompleteResult:
      return completionViolations(data);
    default:
      return modalViolations(data, 'data');
  }
}

function completionViolations(data: Body): readonly Violation[] {
  const numbers =
    Array.isArray(data.choices) && data.choices.some((choice) => typeof asBody(choice).value === 'number');
  return [
    ...must(Array.isArray(data.choices), 'data.choices', 'must be a list'),
    ...choiceViolations(data.choices, numbers ? OptionType.Number : OptionType.String, 'data.choices'),
  ];
}

function suits(type: number, interaction: Interaction): boolean {
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete)
    return type === CallbackType.ApplicationCommandAutocompleteResult;
  if (type === CallbackType.DeferredMessageUpdate || type === CallbackType.UpdateMessage)
    return isFromComponent(interaction);
  if (type === CallbackType.Modal) return interaction.type !== InteractionType.ModalSubmit;
  return type === CallbackType.ChannelMessageWithSource || type === CallbackType.DeferredChannelMessageWithSource;
}
