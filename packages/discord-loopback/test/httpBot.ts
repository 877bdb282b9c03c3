import { createPublicKey, verify } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Body } from '../src/protocol/json.ts';

/** A bot that takes interactions over HTTP, without a library. */
export interface HttpBot {
  readonly url: string;
  readonly received: { readonly payload: Body; readonly headers: IncomingMessage['headers'] }[];
  readonly close: () => void;
}

/** Answers a payload whose signature is right. */
export type AnswerPayload = (payload: Body, response: ServerResponse) => void;

/** Answers 401 to a false signature, and PONG to a PING. */
export async function startHttpBot(publicKey: () => string, answer: AnswerPayload): Promise<HttpBot> {
  const received: HttpBot['received'] = [];
  const server = createServer(async (request, response) => {
    const raw = await bytesOf(request);
    if (!isSigned(publicKey(), request, raw)) return void response.writeHead(401).end();
    const payload = JSON.parse(raw.toString());
    received.push({ payload, headers: request.headers });
    if (payload.type === 1) return json(response, { type: 1 });
    return answer(payload, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/interactions`,
    received,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

export const json = (response: ServerResponse, body: unknown): void =>
  void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function isSigned(publicKey: string, { headers }: IncomingMessage, raw: Buffer): boolean {
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } });
  const signed = Buffer.concat([Buffer.from(String(headers['x-signature-timestamp'])), raw]);
  return verify(null, signed, key, Buffer.from(String(headers['x-signature-ed25519']), 'hex'));
}
