import { notFound } from '../protocol/discordError.ts';
import type { HeldFile } from '../state/upload.ts';
import { type Answer, type Call, Refusal } from './answer.ts';

/** GET /attachments/{channel}/{id}/{name}, on the file server. People use it too, so a lost file is no fault. */
export function getAttachment({ state }: Call, channelId: string, id: string, name: string): Answer {
  for (const [messageId, files] of state.files) {
    const file = files.find(({ attachment }) => attachment.id === id && attachment.filename === name);
    if (file === undefined || state.messages.get(messageId)?.channel_id !== channelId) continue;
    return { status: 200, bytes: file.bytes, headers: fileHeaders(file) };
  }
  throw new Refusal(notFound);
}

/** GET /ephemeral-attachments/{channel}/{id}/{name}: a file that a person gave to a command. */
export function getHanded({ state }: Call, _channelId: string, id: string, name: string): Answer {
  const file = state.handed.get(id);
  if (file?.attachment.filename !== name) throw new Refusal(notFound);
  return { status: 200, bytes: file.bytes, headers: fileHeaders(file) };
}

/** A file is saved, never shown: what a bot sends must not become a page of this server in a browser. */
const fileHeaders = ({ attachment: { content_type, filename, size } }: HeldFile) => ({
  'content-type': content_type,
  'content-length': String(size),
  'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`,
  'x-content-type-options': 'nosniff',
});
