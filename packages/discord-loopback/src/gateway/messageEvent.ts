import { ChannelType, GatewayIntentBits as Intent, MessageType } from 'discord-api-types/v10';
import { type Body, hasFlag } from '../protocol/json.ts';
import { guildChannel } from '../state/guildChannel.ts';
import { isEphemeral } from '../state/messageStore.ts';
import type { Happening, State } from '../state/state.ts';
import type { StoredMessage } from '../state/storedMessage.ts';
import { guildMember } from './interactionEvent.ts';
import { dispatch, type Session } from './session.ts';

/**
 * Tells the bot what happened, in the session of the server, if it has the intent for that (docs/events/gateway, List of
 * Intents).
 */
export function sendEvent(
  state: State,
  happening: Happening,
  sessionFor: (guildId: string | null) => Session | undefined,
): void {
  if (!('message' in happening)) return;
  const { kind, message } = happening;
  // Only one person sees an ephemeral message: Discord sends no event for it.
  if (isEphemeral(message)) return;
  const guildId = state.channels.get(message.channel_id);
  // The bot is not in this channel.
  if (guildId === undefined) return;
  const session = sessionFor(guildId);
  if (
    session === undefined ||
    !hasFlag(session.intents, guildId === null ? Intent.DirectMessages : Intent.GuildMessages)
  )
    return;
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
      : { channel_type: guildChannel(state, message.channel_id, guildId).type, member: guildMember() }),
  });
}

/** A message as Discord shows it to the bot. A reply comes with the message it answers, null once deleted. */
export function seenMessage(state: State, message: StoredMessage): Body {
  const seen = withoutContent(state, message);
  if (message.type !== MessageType.Reply) return seen;
  const answered = state.messages.get(message.message_reference?.message_id ?? '');
  return { ...seen, referenced_message: answered ? withoutContent(state, answered) : null };
}

/**
 * Without the intent MESSAGE_CONTENT a bot reads its own messages, direct messages, and those that mention it. All
 * others are empty (docs/events/gateway, Message Content Intent). Discord does not say so, but here a mention of its
 * role is not enough.
 */
function withoutContent(state: State, message: StoredMessage): Body {
  const isDirect = state.channels.get(message.channel_id) === null;
  const isOwn = message.author.id === state.bot.id;
  if (isDirect || isOwn || message.mentions.some(({ id }) => id === state.bot.id)) return { ...message };
  return { ...message, content: '', embeds: [], attachments: [], components: [] };
}
