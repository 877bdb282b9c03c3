import { InteractionType, MessageFlags, MessageType } from 'discord-api-types/v10';
import { BOUNDS, beyond } from '../protocol/bounds.ts';
import { unknownChannel } from '../protocol/discordError.ts';
import { asBody, asNumber, asText, type Body, hasFlag } from '../protocol/json.ts';
import { personAccount } from './account.ts';
import { holdFiles, unshown } from './attachmentStore.ts';
import { type Interaction, integrationOwners, isFromComponent } from './interaction.ts';
import { happen, type State } from './state.ts';
import { storeComponents } from './storedComponent.ts';
import { storeEmbeds } from './storedEmbed.ts';
import type { CommandUsed, InteractionMetadata, MessageReference, StoredMessage } from './storedMessage.ts';
import type { Upload } from './upload.ts';

/** The flags that a bot can set (docs/resources/message, Message Flags). */
export const SETTABLE_FLAGS =
  MessageFlags.SuppressEmbeds |
  MessageFlags.Ephemeral |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2;

/** A message of the bot in a channel, without any interaction. */
export function postMessage(
  state: State,
  channelId: string,
  body: Body,
  uploads: readonly Upload[] = [],
): StoredMessage {
  const reference = referenceTo(state, asText(asBody(body.message_reference).message_id));
  return created(state, {
    ...filled(state, blank(state, channelId), body, uploads),
    ...reference,
    type: reference ? MessageType.Reply : MessageType.Default,
  });
}

/** The answer to an interaction, or a follow-up. The flags of a deferred answer have LOADING. */
export function answerMessage(
  state: State,
  interaction: Interaction,
  body: Body,
  followUp: boolean,
  uploads: readonly Upload[] = [],
): StoredMessage {
  const first = filled(state, blank(state, interaction.person.channelId), body, uploads);
  const reference = referenceTo(state, followUp ? interaction.originalId : interaction.sourceId);
  const { fromMenu } = interaction.opener ?? interaction;
  const command = fromMenu ? MessageType.ContextMenuCommand : MessageType.ChatInputCommand;
  return created(state, {
    ...first,
    ...reference,
    type: followUp || isFromComponent(interaction) ? MessageType.Reply : command,
    flags: first.flags | (asNumber(body.flags) & MessageFlags.Loading),
    application_id: state.bot.id,
    webhook_id: state.bot.id,
    interaction_metadata: metadata(interaction, followUp),
    ...(interaction.commandName && !followUp ? { interaction: commandUsed(interaction, interaction.commandName) } : {}),
  });
}

/** Changes the keys that the body has. The flag EPHEMERAL stays as it is, and LOADING goes. */
export function changeMessage(
  state: State,
  before: StoredMessage,
  body: Body,
  uploads: readonly Upload[] = [],
): StoredMessage {
  const edited = hasFlag(before.flags, MessageFlags.Loading) ? null : isoNow(state);
  const kept = before.flags & ~MessageFlags.Loading & ~('flags' in body ? MessageFlags.SuppressEmbeds : 0);
  const after = filled(state, { ...before, flags: 0 }, body, uploads);
  const flags = kept | (after.flags & (MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds));
  return updated(state, { ...after, flags, edited_timestamp: edited });
}

/** Deletes a message and its files. */
export function dropMessage(state: State, messageId: string): void {
  const message = state.messages.get(messageId);
  state.messages.delete(messageId);
  state.files.delete(messageId);
  if (message) tell(state, 'MESSAGE_DELETE', message);
}

/** Deletes a channel with all its messages, and tells nobody. */
export function dropChannel(state: State, channelId: string): void {
  for (const { id, channel_id } of [...state.messages.values()]) {
    if (channel_id !== channelId) continue;
    state.messages.delete(id);
    state.files.delete(id);
  }
  state.refusals.set(channelId, unknownChannel);
}

/** Whether only the person who asked sees the message. */
export const isEphemeral = ({ flags }: StoredMessage): boolean => hasFlag(flags, MessageFlags.Ephemeral);

/** Whether the person sees the message. */
export const isShownTo = (message: StoredMessage, userId: string): boolean =>
  !isEphemeral(message) || message.interaction_metadata?.user.id === userId;

export function keep(state: State, message: StoredMessage): StoredMessage {
  state.messages.set(message.id, message);
  for (const id of beyond(state.messages, BOUNDS.messages)) {
    state.messages.delete(id);
    state.files.delete(id);
  }
  return message;
}

const created = (state: State, message: StoredMessage): StoredMessage =>
  tell(state, 'MESSAGE_CREATE', keep(state, message));

export const updated = (state: State, message: StoredMessage): StoredMessage =>
  tell(state, 'MESSAGE_UPDATE', keep(state, message));

function tell(
  state: State,
  kind: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE' | 'MESSAGE_DELETE',
  message: StoredMessage,
): StoredMessage {
  happen(state, { kind, message });
  return message;
}

export const isoNow = (state: State): string => new Date(state.now()).toISOString();

/** A message of the bot without anything in it. */
export function blank(state: State, channelId: string): StoredMessage {
  return {
    id: state.nextId(),
    channel_id: channelId,
    type: MessageType.Default,
    author: state.bot,
    content: '',
    embeds: [],
    components: [],
    flags: 0,
    timestamp: isoNow(state),
    edited_timestamp: null,
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    attachments: [],
    pinned: false,
    tts: false,
  };
}

function filled(state: State, message: StoredMessage, body: Body, uploads: readonly Upload[]): StoredMessage {
  const files = holdFiles(state, message, body, uploads);
  const after = {
    ...message,
    ...('content' in body ? { content: asText(body.content).trim() } : {}),
    ...('embeds' in body ? { embeds: storeEmbeds(body.embeds) } : {}),
    ...('components' in body ? { components: storeComponents(body.components, files) } : {}),
    flags: message.flags | (asNumber(body.flags) & SETTABLE_FLAGS),
  };
  return { ...after, attachments: unshown(files, after) };
}

export function referenceTo(
  state: State,
  messageId: string | undefined,
): { message_reference: MessageReference } | undefined {
  const target = state.messages.get(messageId ?? '');
  if (target === undefined) return undefined;
  const guildId = state.channels.get(target.channel_id) ?? null;
  return {
    message_reference: {
      type: 0,
      channel_id: target.channel_id,
      message_id: target.id,
      ...(guildId === null ? {} : { guild_id: guildId }),
    },
  };
}

/** Deprecated (docs/resources/message, Message Interaction) but still sent: nothing else names the command. */
const commandUsed = ({ id, type, person }: Interaction, name: string): CommandUsed => ({
  id,
  type,
  name,
  user: personAccount(person),
});

function metadata(interaction: Interaction, followUp: boolean): InteractionMetadata {
  const pressed = interaction.type === InteractionType.MessageComponent && interaction.sourceId !== undefined;
  const target = interaction.fromMenu && interaction.sourceId !== undefined;
  return {
    id: interaction.id,
    type: interaction.type,
    user: personAccount(interaction.person),
    authorizing_integration_owners: integrationOwners(interaction.person),
    ...(followUp && interaction.originalId ? { original_response_message_id: interaction.originalId } : {}),
    ...(pressed ? { interacted_message_id: interaction.sourceId } : {}),
    ...(target ? { target_message_id: interaction.sourceId } : {}),
    ...(interaction.opener ? { triggering_interaction_metadata: metadata(interaction.opener, false) } : {}),
  };
}
