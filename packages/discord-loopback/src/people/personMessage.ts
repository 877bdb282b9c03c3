import { MessageType } from 'discord-api-types/v10';
import { personAccount } from '../state/account.ts';
import { mentionsIn } from '../state/mentions.ts';
import { blank, isoNow, keep, referenceTo, updated } from '../state/messageStore.ts';
import type { Person } from '../state/person.ts';
import { arrive, type State } from '../state/state.ts';
import { storeEmbeds } from '../state/storedEmbed.ts';
import type { StoredMessage } from '../state/storedMessage.ts';

/** A message of a person in a channel, perhaps a reply that pings the author of the other message. */
export function writeMessage(state: State, person: Person, content: string, replyTo?: ReplyTo): StoredMessage {
  arrive(state, person);
  return keep(state, {
    ...blank(state, person.channelId),
    ...referenceTo(state, replyTo?.message.id),
    ...mentionsIn(state, content, replyTo?.ping ? [replyTo.message.author] : []),
    type: replyTo ? MessageType.Reply : MessageType.Default,
    author: personAccount(person),
    content,
  });
}

/** A message that is forwarded into the channel of a person: nothing of its own, and what the other was. */
export function forwardMessage(state: State, person: Person, message: StoredMessage): StoredMessage {
  const {
    type,
    content,
    embeds,
    attachments,
    timestamp,
    edited_timestamp,
    flags,
    mentions,
    mention_roles,
    components,
  } = message;
  const snapshot = { type, content, embeds, attachments, timestamp, edited_timestamp, flags, mentions, mention_roles };
  const reference = referenceTo(state, message.id)?.message_reference;
  return keep(state, {
    ...writeMessage(state, person, ''),
    ...(reference ? { message_reference: { ...reference, type: 1 } } : {}),
    message_snapshots: [{ message: { ...snapshot, components } }],
  });
}

/** A message of a person with embeds, as bots post them. */
export const writeEmbeds = (state: State, person: Person, embeds: unknown): StoredMessage =>
  keep(state, { ...writeMessage(state, person, ''), embeds: storeEmbeds(embeds) });

/** The message that another answers, and whether its author is pinged. */
export interface ReplyTo {
  readonly message: StoredMessage;
  readonly ping: boolean;
}

/** What a person makes of a message of theirs. */
export function rewriteMessage(state: State, before: StoredMessage, content: string): StoredMessage {
  const answered = state.messages.get(before.message_reference?.message_id ?? '')?.author;
  const pinged = before.mentions.filter(({ id }) => id === answered?.id);
  return updated(state, {
    ...before,
    ...mentionsIn(state, content, pinged),
    content,
    edited_timestamp: isoNow(state),
  });
}
