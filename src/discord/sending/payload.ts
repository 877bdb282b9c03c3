import type { RequestData } from 'discord.js';
import type { APIAttachment } from 'discord-api-types/v10';
import { attachmentFaults, contentBytes } from '../../presentation/fit/attachment.ts';
import type { Message } from '../../presentation/message.ts';
import { encodeMessage } from './encode.ts';

/** A message as Discord's API takes it: what its JSON says, and the files beside it. */
export interface Payload {
  readonly body: ReturnType<typeof encodeMessage> & { readonly attachments: Pick<APIAttachment, 'id'>[] };
  readonly files: NonNullable<RequestData['files']>;
}

/** The message, new or in place of another. Throws a RangeError if `faults` finds any. */
export function payloadOf(message: Message): Payload {
  const [fault] = attachmentFaults(message);
  if (fault !== undefined) throw new RangeError(fault);
  const files = (message.files ?? []).map((file) => ({ name: file.name, data: Buffer.from(contentBytes(file)) }));
  // Without files the list is empty, not missing: an edit without a list keeps the earlier files.
  return { body: { ...encodeMessage(message), attachments: files.map((_, index) => ({ id: String(index) })) }, files };
}

/** Lets Discord post one message of this nonce, however often it is sent, and from however many processes (docs: Create Message, `enforce_nonce`). At most 25 characters. */
export const postedOnce = (nonce: string) => ({ nonce, enforce_nonce: true });

/** The same as a channel request in reply to a message, which may be gone by now. Nobody is pinged. Each message gets one reply. */
export function postOf(message: Message, repliedTo: string): RequestData {
  // In a channel nothing is for one person alone.
  const { body, files } = payloadOf({ ...message, ephemeral: false });
  const reference = { message_reference: { message_id: repliedTo, fail_if_not_exists: false } };
  return { body: { ...body, ...postedOnce(repliedTo), ...reference }, files };
}
