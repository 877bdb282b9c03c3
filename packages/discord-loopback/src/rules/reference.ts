import { asBody, asText, isAbsent } from '../protocol/json.ts';
import { must, type Violation } from '../protocol/violation.ts';
import type { StoredMessage } from '../state/storedMessage.ts';

/**
 * A reply (docs/resources/message, Message Reference): to a message that is there, in the same channel; where it may be
 * gone, `fail_if_not_exists` must be false, and the message is then no reply.
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
