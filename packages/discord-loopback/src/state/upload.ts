import { asBodies, asText, type Body, isAbsent } from '../protocol/json.ts';
import type { StoredAttachment } from './storedMessage.ts';

/** A file as somebody gives it. The content type may be empty. */
export interface GivenFile {
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file that came with a request. `placeholder` is the n of `files[n]`; `attachments` names the file by it. */
export interface Upload extends GivenFile {
  readonly placeholder: string;
}

/** A file that a message holds already. */
export interface HeldFile {
  readonly attachment: StoredAttachment;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** All files that a body can name when it creates or edits a message. */
export interface Files {
  readonly uploads: readonly Upload[];
  readonly held: readonly HeldFile[];
}

export const NO_FILES: Files = { uploads: [], held: [] };

/** A file as it will be in the message. */
export interface Planned {
  readonly file: Upload | HeldFile;
  readonly filename: string;
  readonly description?: string;
}

/**
 * The files of a message after an edit. A body with `attachments` keeps the files of that list, in its order. Without
 * it, all files of the message stay and all uploads are added (docs/reference, Editing Message Attachments).
 */
export function filesAfter(body: Body, { uploads, held }: Files): readonly Planned[] {
  const all = [...held, ...uploads];
  if (isAbsent(body.attachments)) return all.map((file) => planned(file, {}));
  return asBodies(body.attachments).flatMap((entry) => {
    const file = all.find((candidate) => idOf(candidate) === String(entry.id));
    return file ? [planned(file, entry)] : [];
  });
}

/** The id by which `attachments` names the file. */
export const idOf = (file: Upload | HeldFile): string => ('attachment' in file ? file.attachment.id : file.placeholder);

function planned(file: Upload | HeldFile, entry: Body): Planned {
  const before = 'attachment' in file ? file.attachment.description : undefined;
  const description = isAbsent(entry.description) ? before : asText(entry.description);
  const filename = 'attachment' in file ? file.attachment.filename : file.filename;
  return { file, filename, ...(description ? { description } : {}) };
}
