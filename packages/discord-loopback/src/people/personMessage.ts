import { MessageType } from 'discord-api-types/v10';
import { personAccount } from '../state/account.ts';
import { mentionsIn } from '../state/mentions.ts';
import { blank, isoNow, keep, referenceTo, updated } from '../state/messageStore.ts';
import type { Person } from '../state/person.ts';
import { arrive, type State } from '../state/state.ts';
import { storeEmbeds } from '../state/storedEmbed.ts';
import type { StoredMessage } from '../state/storedMessage.ts';

/** Puts a message of a person into a channel. */
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

/** A message of a person that forwards another: empty itself, with a copy of the other. */
export function forwardMessage(state: State, person: Person, message: StoredMessage): StoredMessage {
  const { type, content, embeds, components, attachments, timestamp, edited_timestamp, flags } = message;
  const { mentions, mention_roles } = message;
  const copy = { type, content, embeds, components, attachments, timestamp, edited_timestamp, flags };
  const reference = referenceTo(state, message.id)?.message_reference;
  return keep(state, {
    ...writeMessage(state, person, ''),
    ...(reference ? { message_reference: { ...reference, type: 1 } } : {}),
    message_snapshots: [{ message: { ...copy, mentions, mention_roles } }],
  });
}

/** A message with embeds, as bots post them. */
export const writeEmbeds = (state: State, person: Person, embeds: unknown): StoredMessage =>
  keep(state, { ...writeMessage(state, person, ''), embeds: storeEmbeds(embeds) });

/** The message that is answered, and whether its author is pinged. */
export interface ReplyTo {
  readonly message: StoredMessage;
  readonly ping: boolean;
}

/** Changes the text of a message of a person. */
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
