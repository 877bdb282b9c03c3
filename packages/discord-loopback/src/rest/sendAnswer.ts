import type { ServerResponse } from 'node:http';
import type { Answer } from '../state/answer.ts';
import type { HeldFile } from '../state/upload.ts';

/** Writes the answer out: JSON, a file, or nothing. */
export function sendAnswer(
  outgoing: ServerResponse,
  { status, body, file }: Answer,
  headers: Readonly<Record<string, string>>,
): void {
  if (file !== undefined) outgoing.writeHead(status, { ...fileHeaders(file), ...headers }).end(file.bytes);
  // @discordjs/rest parses whatever has a JSON content type, and throws on an empty 204 that has one.
  else if (body === undefined || status === 204) outgoing.writeHead(status, headers).end();
  else outgoing.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/** To be saved, never shown: what a bot sends must not become a page of this server in someone's browser. */
const fileHeaders = ({ attachment }: HeldFile): Readonly<Record<string, string | number>> => ({
  'content-type': attachment.content_type,
  'content-length': attachment.size,
  'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(attachment.filename)}`,
  'x-content-type-options': 'nosniff',
});
