import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { WORDINGS, wordingFor } from '../presentation/wording/wording.ts';
import type { Document } from '../report/document.ts';
import { READER_PATH } from '../report/readerUrl.ts';
import { actSchema, type Channel, typingSchema } from './channel.ts';
import { buildPage, type PageFile } from './files/pageFiles.ts';
import { isOurs, secure } from './guard.ts';
import { BOUNDS, listen, portOf, type Web } from './listen.ts';
import { type Respond, readerOf } from './reader/respond.ts';

export interface WebOptions {
  /** 0: any free port. */
  readonly port: number;
  /** Not there yet: who asks for it waits. */
  readonly channel: Promise<Channel>;
  /** The reports that can be read beside it. */
  readonly documents: readonly Document[];
}

const LONGEST_BODY = 100_000;
/** Windows and tabs that may show the channel. */
const STREAMS = 20;
/** Bytes that wait for a window that takes none; it is cut off, and begins anew when it comes back. */
const BEHIND = 8_000_000;
/** As the channel names its files; nothing that could lead elsewhere. */
const FILE = /^\/attachments\/\d+\/\d+\/(?!(?:\.|%2e)+$)(?:(?!%2f|%5c)[^/\\?#])+$/iu;
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

/** Serves the page, the channel behind it and the pages of reports on 127.0.0.1; rejects where the port is taken. */
export async function openWeb({ port, channel, documents }: WebOptions): Promise<Web> {
  const site = { channel, files: await buildPage(), reader: readerOf(documents), streams: new Set<ServerResponse>() };
  const server = createServer(BOUNDS, (request, response) => {
    serve(request, response, { ...site, port: portOf(server) }).catch((error: Error) => {
      if (response.headersSent) return void response.destroy();
      sendJson(response, error instanceof Refusal ? error.status : 500, { error: error.message });
    });
  });
  return listen(server, '127.0.0.1', port);
}

interface Site {
  readonly channel: Promise<Channel>;
  readonly files: ReadonlyMap<string, PageFile>;
  readonly reader: Respond;
  readonly port: number;
  /** Windows that are being told what happens. */
  readonly streams: Set<ServerResponse>;
}

async function serve(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  secure(response);
  if (!isOurs(request, site.port)) throw new Refusal(403, 'Only the page of this address may ask.');
  const { method, url = '/' } = request;
  const file = site.files.get(url);
  if (method === 'GET' && file) return void response.writeHead(200, { 'content-type': file.type }).end(file.body);
  if (`${url}/`.startsWith(READER_PATH)) return site.reader(request, response);
  const channel = await site.channel;
  if (method === 'GET' && url === '/events') return stream(response, channel, site.streams);
  if (method === 'GET' && FILE.test(url)) return sendFile(response, await channel.file(url));
  if (method === 'POST' && url === '/act') {
    const { act, locale } = await read(request, actCall);
    await channel.act(act, locale).catch(refuse);
    return sendJson(response, 200, {});
  }
  if (method === 'POST' && url === '/complete') {
    const { typing, locale } = await read(request, typingCall);
    return sendJson(response, 200, await channel.complete(typing, locale).catch(refuse));
  }
  // Whoever reads sees a page that says so.
  if (request.headers.accept?.includes('text/html')) return site.reader(request, response);
  throw new Refusal(404, 'There is nothing here.');
}

const refuse = (error: Error): never => {
  throw new Refusal(409, error.message);
};

/** Server-sent events: first all there is, then whatever happens. */
function stream(response: ServerResponse, channel: Channel, streams: Set<ServerResponse>): void {
  if (streams.size >= STREAMS) throw new Refusal(503, 'Too many windows show this channel.');
  streams.add(response);
  response.once('close', () => streams.delete(response));
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const send = (event: unknown) => {
    if (response.writableLength > BEHIND) response.destroy();
    else response.write(`data: ${JSON.stringify(event)}\n\n`);
  };
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
  const body = parseJson(Buffer.concat(chunks).toString('utf8'));
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  if (parsed.error.issues.some(({ code, path }) => code === 'too_big' && path.at(-1) === 'content'))
    throw new Refusal(413, wordingFor(String((body as { locale?: unknown }).locale)).web.tooLong);
  throw new Refusal(400, 'The body is none of the page’s.');
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
