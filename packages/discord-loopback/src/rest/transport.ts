import type { ServerResponse } from 'node:http';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Answer } from './answer.ts';
import type { Failure } from './failure.ts';

/** What a proxy between the bot and Discord answers when it has nothing better. */
const PAGE = '<html><head><title>502 Bad Gateway</title></head></html>';

/** Sends an answer the way a failure says. `outgoing` is written to directly where the connection is to break. */
export function send(answer: Answer, { broken, slowMs }: Partial<Failure>, outgoing: ServerResponse): Response {
  const content = bytesOf(answer);
  if (broken === 'notJson')
    return new Response(PAGE, { status: answer.status === 204 ? 200 : answer.status, headers: JSON_TYPE });
  if (broken === undefined && slowMs === undefined) return toResponse(answer);
  if (broken === 'reset' || (broken === 'half' && content.length === 0)) {
    outgoing.socket?.resetAndDestroy();
    return RESPONSE_ALREADY_SENT;
  }
  const type = answer.body === undefined ? {} : JSON_TYPE;
  const length = answer.status === 204 ? {} : { 'content-length': String(content.length) };
  outgoing.writeHead(answer.status, { ...type, ...length, ...answer.headers });
  outgoing.flushHeaders();
  if (broken === 'half') {
    const half = content.subarray(0, Math.ceil(content.length / 2));
    outgoing.write(half, () => outgoing.socket?.resetAndDestroy());
  } else {
    setTimeout(() => outgoing.end(content), slowMs);
  }
  return RESPONSE_ALREADY_SENT;
}

const JSON_TYPE = { 'content-type': 'application/json' };

const bytesOf = ({ body, bytes }: Answer): Uint8Array =>
  body === undefined ? (bytes ?? new Uint8Array()) : Buffer.from(JSON.stringify(body));

/** @discordjs/rest parses every answer of a JSON content type, and throws where it is empty: 204 has none. */
const toResponse = ({ status, body, bytes, headers = {} }: Answer): Response =>
  body === undefined ? new Response(bytes ?? null, { status, headers }) : Response.json(body, { status, headers });
