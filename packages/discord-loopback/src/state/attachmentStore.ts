import { attachmentReferences } from '../protocol/attachmentReference.ts';
import type { Body } from '../protocol/json.ts';
import type { State } from './state.ts';
import type { StoredAttachment, StoredMessage } from './storedMessage.ts';
import { filesAfter, type HeldFile, type Planned, type Upload } from './upload.ts';

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
  const id = state.nextId();
  const url = `${state.origin()}/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`;
  const content_type = typeOf(filename, file.contentType);
  const size = file.bytes.length;
  return { attachment: { id, filename, size, url, proxy_url: url, content_type, ...described }, bytes: file.bytes };
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
