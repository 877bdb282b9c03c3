import type { RequestData } from 'discord.js';
import { attachmentFaults, contentBytes } from '../../presentation/fit/attachment.ts';
import type { Message } from '../../presentation/message.ts';
import { encodeMessage } from './encode.ts';

/** The message for discord.js, new or in place of another. Throws a RangeError if `faults` finds any. */
export function payloadOf(message: Message) {
  const { flags, components } = encodeMessage(message);
  // Without files the list is empty, not missing: an edit without a list keeps the earlier files.
  return { flags, components, files: encodeFiles(message), allowedMentions: { parse: [] } };
}

/** The same as a channel request in reply to a message, which may be gone by now. Nobody is pinged. */
export function postOf(message: Message, repliedTo: string): RequestData {
  const files = encodeFiles(message);
  return {
    body: {
      // In a channel nothing is for one person alone.
      ...encodeMessage({ ...message, ephemeral: false }),
      attachments: files.map((_, index) => ({ id: String(index) })),
      message_reference: { message_id: repliedTo, fail_if_not_exists: false },
    },
    files: files.map(({ name, attachment }) => ({ name, data: attachment })),
  };
}

function encodeFiles(message: Message) {
  const [fault] = attachmentFaults(message);
  if (fault !== undefined) throw new RangeError(fault);
  return (message.files ?? []).map((file) => ({ attachment: Buffer.from(contentBytes(file)), name: file.name }));
}
