import { ChannelType, GatewayIntentBits as Intent, MessageType } from 'discord-api-types/v10';
import { type Body, hasFlag } from '../protocol/json.ts';
import { isEphemeral } from '../state/messageStore.ts';
import type { Happening, State } from '../state/state.ts';
import type { StoredMessage } from '../state/storedMessage.ts';
import { guildMember } from './payload.ts';
import { dispatch, type Session } from './session.ts';

/** Tells a bot what happened, where its intents are for it (docs/events/gateway, List of Intents). */
export function sendEvent(state: State, session: Session, happening: Happening): void {
  if (!('message' in happening)) return;
  const { kind, message } = happening;
  // What one person alone sees is no event of the channel.
  if (isEphemeral(message)) return;
  const guildId = state.channels.get(message.channel_id);
  // Nor is anything in a channel that the bot is not in.
  if (guildId === undefined) return;
  if (!hasFlag(session.intents, guildId === null ? Intent.DirectMessages : Intent.GuildMessages)) return;
  const place = guildId === null ? {} : { guild_id: guildId };
  if (kind === 'MESSAGE_DELETE') {
    dispatch(session, kind, { id: message.id, channel_id: message.channel_id, ...place });
    return;
  }
  dispatch(session, kind, {
    ...seenMessage(state, message),
    ...place,
    ...(guildId === null
      ? { channel_type: ChannelType.DM }
      : { channel_type: ChannelType.GuildText, member: guildMember() }),
  });
}

/** A message as Discord shows it to the bot, with the one it answers: null where that is gone. */
export function seenMessage(state: State, message: StoredMessage): Body {
  const seen = withoutContent(state, message);
  if (message.type !== MessageType.Reply) return seen;
  const answered = state.messages.get(message.message_reference?.message_id ?? '');
  return { ...seen, referenced_message: answered ? withoutContent(state, answered) : null };
}

/**
 * Without the intent MESSAGE_CONTENT an app sees what it wrote itself, what mentions it and what is written to it
 * directly; all else is empty (docs/events/gateway, Message Content Intent). That its role does not count is our reading.
 */
function withoutContent(state: State, message: StoredMessage): Body {
  const isDirect = state.channels.get(message.channel_id) === null;
  const isOwn = message.author.id === state.bot.id;
  if (isDirect || isOwn || message.mentions.some(({ id }) => id === state.bot.id)) return { ...message };
  return { ...message, content: '', embeds: [], attachments: [], components: [] };
}
