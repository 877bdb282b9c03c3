import { attachmentReferences } from '../protocol/attachmentReference.ts';
import { BOUNDS, beyond } from '../protocol/bounds.ts';
import type { Body } from '../protocol/json.ts';
import type { State } from './state.ts';
import type { StoredAttachment, StoredMessage } from './storedMessage.ts';
import { filesAfter, type GivenFile, type HeldFile, type Planned, type Upload } from './upload.ts';

/** The content type that Discord takes from a name where the upload has none. Those of discord.js have none. */
const TYPES: { readonly [extension: string]: string } = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
};
const UNKNOWN_TYPE = 'application/octet-stream';

export const heldFiles = (state: State, messageId: string): readonly HeldFile[] => state.files.get(messageId) ?? [];

/** Stores the files that a message has after an edit. Removed files can no longer be downloaded. */
export function holdFiles(
  state: State,
  message: StoredMessage,
  body: Body,
  uploads: readonly Upload[],
): readonly StoredAttachment[] {
  const planned = filesAfter(body, { uploads, held: heldFiles(state, message.id) });
  const held = planned.map((each) => hold(state, message.channel_id, each));
  state.files.set(message.id, held);
  return held.map(({ attachment }) => attachment);
}

function hold(state: State, channelId: string, { file, filename, description }: Planned): HeldFile {
  const described = description === undefined ? {} : { description };
  if ('attachment' in file) return { ...file, attachment: { ...file.attachment, ...described } };
  return stored(state, `attachments/${channelId}`, { ...file, filename }, described);
}

/** Stores a file that a person gives to a command. It is in no message, and only its address leads to it. */
export function handOver(state: State, channelId: string, file: GivenFile): StoredAttachment {
  const held = stored(state, `ephemeral-attachments/${channelId}`, file, { ephemeral: true });
  state.handed.set(held.attachment.id, held);
  for (const id of beyond(state.handed, BOUNDS.handed)) state.handed.delete(id);
  return held.attachment;
}

function stored(
  state: State,
  folder: string,
  { filename, contentType, bytes }: GivenFile,
  more: Partial<StoredAttachment>,
): HeldFile {
  const id = state.nextId();
  const url = `${state.origin()}/${folder}/${id}/${encodeURIComponent(filename)}`;
  const content_type = typeOf(filename, contentType);
  return { attachment: { id, filename, size: bytes.length, url, proxy_url: url, content_type, ...more }, bytes };
}

function typeOf(filename: string, declared: string): string {
  if (declared !== '' && declared !== UNKNOWN_TYPE) return declared;
  return TYPES[filename.split('.').at(-1) ?? ''] ?? UNKNOWN_TYPE;
}

/** The attachments "that are not referenced in embeds or components" (docs/resources/message, Message Structure). */
export function unshown(attachments: readonly StoredAttachment[], message: StoredMessage): readonly StoredAttachment[] {
  const shown = attachmentReferences([message.components, message.embeds], '');
  return attachments.filter(({ id, filename }) => !shown.some((each) => each.id === id || each.name === filename));
}
