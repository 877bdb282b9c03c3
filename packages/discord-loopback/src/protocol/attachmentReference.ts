import { asBody, asText } from './json.ts';
import { at } from './violation.ts';

/** A place of a message that shows an attachment. A bot names it by file name, Discord returns it with an id. */
export interface Reference {
  readonly path: string;
  readonly name?: string;
  readonly id?: string;
}

const SCHEME = 'attachment://';

/** The name behind `attachment://…`, undefined for any other address. */
export const attachmentName = (url: string): string | undefined =>
  url.startsWith(SCHEME) ? url.slice(SCHEME.length) : undefined;

/** All references to attachments in `value`, at any depth. */
export function attachmentReferences(value: unknown, path: string): readonly Reference[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => attachmentReferences(entry, at(path, index)));
  if (typeof value !== 'object' || value === null) return [];
  const { url, attachment_id: id } = asBody(value);
  const name = attachmentName(asText(url));
  if (name !== undefined) return [{ path: at(path, 'url'), name }];
  if (id !== undefined) return [{ path: at(path, 'attachment_id'), id: asText(id) }];
  return Object.entries(value).flatMap(([key, entry]) => attachmentReferences(entry, at(path, key)));
}
