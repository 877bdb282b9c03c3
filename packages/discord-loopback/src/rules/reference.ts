import { asBody, asText, isAbsent } from '../protocol/json.ts';
import { must, type Violation } from '../protocol/violation.ts';
import type { StoredMessage } from '../state/storedMessage.ts';

/**
 * A reply needs a message that exists, in the same channel (docs/resources/message, Message Reference). With
 * `fail_if_not_exists: false` the message may be deleted, and what is sent is then no reply.
 */
export function referenceViolations(
  reference: unknown,
  channelId: string,
  messages: ReadonlyMap<string, StoredMessage>,
): readonly Violation[] {
  if (isAbsent(reference)) return [];
  const { message_id: id, fail_if_not_exists: mustExist } = asBody(reference);
  const answered = messages.get(asText(id));
  if (answered === undefined) return must(mustExist === false, 'message_reference', 'Unknown message');
  return must(answered.channel_id === channelId, 'message_reference', 'the message is in another channel');
}
