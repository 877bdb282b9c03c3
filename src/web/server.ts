import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { WORDINGS } from '../presentation/wording/wording.ts';
import { actSchema, type Channel, typingSchema } from './channel.ts';
import { isOurs, SECURITY_HEADERS } from './guard.ts';
import { buildPage, type PageFile } from './pageFiles.ts';

export interface WebOptions {
  /** 0: any free port. */
  readonly port: number;
  readonly channel: Channel;
}

export interface Web {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const LONGEST_BODY = 100_000;
const locale = z.enum(Object.keys(WORDINGS));
const actCall = z.strictObject({ locale, act: actSchema });
const typingCall = z.strictObject({ locale, typing: typingSchema });

/** A status and a sentence for whoever asked. */
class Refusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Serves the page and the channel behind it on 127.0.0.1; rejects where the port is taken. */
export async function openWeb({ port, channel }: WebOptions): Promise<Web> {
  const files = await buildPage();
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    serve(request, response, { channel, files, port }).catch((error: Error) => {
      if (response.headersSent) return void response.destroy();
      sendJson(response, error instanceof Refusal ? error.status : 500, { error: error.message });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Site {
  readonly channel: Channel;
  readonly files: ReadonlyMap<string, PageFile>;
  readonly port: number;
}

async function serve(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  if (!isOurs(request, site.port)) throw new Refusal(403, 'Only the page of this address may ask.');
  const { method, url = '/' } = request;
  const file = site.files.get(url);
  if (method === 'GET' && file) return void response.writeHead(200, { 'content-type': file.type }).end(file.body);
  if (method === 'GET' && url === '/events') return stream(response, site.channel);
  if (method === 'GET' && url.startsWith('/attachments/')) return sendFile(response, await site.channel.file(url));
  if (method === 'POST' && url === '/act') {
    const { act, locale } = await read(request, actCall);
    await site.channel.act(act, locale).catch(refuse);
    return sendJson(response, 200, {});
  }
  if (method === 'POST' && url === '/complete') {
    const { typing, locale } = await read(request, typingCall);
    return sendJson(response, 200, await site.channel.complete(typing, locale).catch(refuse));
  }
  throw new Refusal(404, 'There is nothing here.');
}

const refuse = (error: Error): never => {
  throw new Refusal(409, error.message);
};

/** Server-sent events: first all there is, then whatever happens. */
function stream(response: ServerResponse, channel: Channel): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const send = (event: unknown) => response.write(`data: ${JSON.stringify(event)}\n\n`);
  const words = Object.fromEntries(Object.entries(WORDINGS).map(([locale, { web }]) => [locale, web]));
  send({ type: 'welcome', words, commands: channel.commands(), messages: channel.messages() });
  response.once('close', channel.observe(send));
}

async function sendFile(response: ServerResponse, file: Response): Promise<void> {
  if (!file.ok) throw new Refusal(404, 'There is no such file.');
  const kept = ['content-type', 'content-disposition'].map((name) => [name, file.headers.get(name) ?? ''] as const);
  response.writeHead(200, Object.fromEntries(kept)).end(Buffer.from(await file.arrayBuffer()));
}

async function read<T>(request: IncomingMessage, schema: z.ZodType<T>): Promise<T> {
  if (request.headers['content-type'] !== 'application/json') throw new Refusal(415, 'The body must be JSON.');
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += (chunk as Buffer).length;
    if (length <= LONGEST_BODY) chunks.push(chunk as Buffer);
  }
  if (length > LONGEST_BODY) throw new Refusal(413, 'The body is too long.');
  const parsed = schema.safeParse(parseJson(Buffer.concat(chunks).toString('utf8')));
  if (!parsed.success) throw new Refusal(400, 'The body is none of the page’s.');
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const sendJson = (response: ServerResponse, status: number, body: unknown): void =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
