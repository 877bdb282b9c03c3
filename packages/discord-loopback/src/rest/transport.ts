import type { ServerResponse } from 'node:http';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Answer } from './answer.ts';
import type { Failure } from './failure.ts';

/** What a proxy between the bot and Discord answers when it has nothing better. */
const PAGE = '<html><head><title>502 Bad Gateway</title></head></html>';

/** Sends an answer the way a failure says. `outgoing` is written to directly where that is not how answers are sent. */
export function send(answer: Answer, { broken, slowMs }: Partial<Failure>, outgoing: ServerResponse): Response {
  if (broken === 'notJson') return page(answer);
  if (broken === undefined && slowMs === undefined) return toResponse(answer);
  const content = bytesOf(answer);
  if (broken === 'reset' || (broken === 'half' && content.length === 0)) {
    outgoing.socket?.resetAndDestroy();
    return RESPONSE_ALREADY_SENT;
  }
  writeHead(answer, content.length, outgoing);
  if (broken === 'half') {
    const half = content.subarray(0, Math.ceil(content.length / 2));
    outgoing.write(half, () => outgoing.socket?.resetAndDestroy());
  } else {
    setTimeout(() => outgoing.end(content), slowMs);
  }
  return RESPONSE_ALREADY_SENT;
}

/** A status that allows no body becomes 200. */
const page = ({ status }: Answer): Response =>
  new Response(PAGE, { status: status === 204 ? 200 : status, headers: JSON_TYPE });

function writeHead({ status, body, headers }: Answer, length: number, outgoing: ServerResponse): void {
  const type = body === undefined ? {} : JSON_TYPE;
  outgoing.writeHead(status, { ...type, ...(status === 204 ? {} : { 'content-length': String(length) }), ...headers });
  outgoing.flushHeaders();
}

const JSON_TYPE = { 'content-type': 'application/json' };

const bytesOf = ({ body, bytes }: Answer): Uint8Array =>
  body === undefined ? (bytes ?? new Uint8Array()) : Buffer.from(JSON.stringify(body));

/** @discordjs/rest parses every answer of a JSON content type, and throws where it is empty: 204 has none. */
const toResponse = ({ status, body, bytes, headers = {} }: Answer): Response =>
  body === undefined ? new Response(bytes ?? null, { status, headers }) : Response.json(body, { status, headers });
