import type { AttachmentPayload, BaseMessageOptions } from 'discord.js';
import { attachmentFaults, contentBytes } from '../presentation/attachment.ts';
import type { Message } from '../presentation/message.ts';
import { encodeMessage, type MessageBody } from './encode.ts';

export type Payload = Pick<MessageBody, 'flags' | 'components'> &
  Required<Pick<BaseMessageOptions, 'allowedMentions'>> & { readonly files: AttachmentPayload[] };

/** The message as discord.js sends it, be it new or in the place of another. Throws a RangeError where `faults` finds any. */
export function payloadOf(message: Message): Payload {
  const { flags, components } = encodeMessage(message);
  // Where there are no files the list is empty, not missing: an edit without a list keeps the files from before.
  return { flags, components, files: encodeFiles(message), allowedMentions: { parse: [] } };
}

function encodeFiles(message: Message): AttachmentPayload[] {
  const [fault] = attachmentFaults(message);
  if (fault !== undefined) throw new RangeError(fault);
  return (message.files ?? []).map((file) => ({
    attachment: Buffer.from(contentBytes(file)),
    name: file.name,
    ...(file.description ? { description: file.description } : {}),
  }));
}
