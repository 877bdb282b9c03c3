import { asBodies, asText, type Body, isAbsent } from '../protocol/json.ts';
import type { StoredAttachment } from './storedMessage.ts';

/** A file that came with a request; `placeholder` is the n of its `files[n]`, by which `attachments` speaks of it. */
export interface Upload {
  readonly placeholder: string;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file that a message holds already. */
export interface HeldFile {
  readonly attachment: StoredAttachment;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a body that creates or edits a message can speak of. */
export interface Files {
  readonly uploads: readonly Upload[];
  readonly held: readonly HeldFile[];
}

export const NO_FILES: Files = { uploads: [], held: [] };

/** A file as it will be in the message, with its new description where the body gives one. */
export interface Planned {
  readonly file: Upload | HeldFile;
  readonly filename: string;
  readonly description?: string;
}

/**
 * The files of a message after the body, in its order: with a list of attachments those it names, without one all that
 * were there and all that came along (docs/reference, Editing Message Attachments).
 */
export function filesAfter(body: Body, { uploads, held }: Files): readonly Planned[] {
  const all = [...held, ...uploads];
  if (isAbsent(body.attachments)) return all.map((file) => planned(file, {}));
  return asBodies(body.attachments).flatMap((entry) => {
    const file = all.find((candidate) => idOf(candidate) === String(entry.id));
    return file ? [planned(file, entry)] : [];
  });
}

/** The id that `attachments` knows the file by. */
export const idOf = (file: Upload | HeldFile): string => ('attachment' in file ? file.attachment.id : file.placeholder);

function planned(file: Upload | HeldFile, entry: Body): Planned {
  const before = 'attachment' in file ? file.attachment.description : undefined;
  const description = isAbsent(entry.description) ? before : asText(entry.description);
  const filename = 'attachment' in file ? file.attachment.filename : file.filename;
  return { file, filename, ...(description ? { description } : {}) };
}
