import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Answer } from './answer.ts';
import { invalid } from './answer.ts';
import { invalidJson, methodNotAllowed, multipart, notFound, unauthorized } from './discordError.ts';
import { type Failure, failureAnswer } from './failure.ts';
import { asBody } from './json.ts';
import type { Route } from './route.ts';
import type { State } from './state.ts';
import type { Validate } from './violation.ts';

/** What the REST side needs to know; `failures` are used up one by one. */
export interface Rest {
  readonly state: State;
  readonly token: string;
  readonly routes: () => readonly Route[];
  readonly failures: Failure[];
  /** Paths whose answer was lost after the request had been carried out: the bot cannot know, so a repetition is no fault. */
  readonly lost: Set<string>;
  readonly validate?: Validate | undefined;
}

interface Request {
  readonly method: string;
  readonly url: URL;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly contentType: string;
  readonly text: string;
}

/** An HTTP server that answers as https://discord.com/api does; it is not listening yet. */
export function createRest(rest: Rest): Server {
  return createServer((incoming, outgoing) => {
    serve(rest, incoming, outgoing).catch((error: unknown) => {
      rest.state.faults.push(`the loopback failed: ${String(error)}`);
      send(outgoing, { status: 500, body: { message: String(error), code: 0 } }, {});
    });
  });
}

async function serve(rest: Rest, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const request = await read(incoming);
  const failure = takeFailure(rest, request.path);
  const answer = failure && !failure.carriedOut ? { status: failure.status } : answerTo(rest, request);
  record(rest, request, answer);
  if (failure?.carriedOut) rest.lost.add(request.path);
  const { body, headers } = failure ? failureAnswer(failure) : { body: answer.body, headers: {} };
  send(outgoing, { status: failure?.status ?? answer.status, body }, headers);
}

async function read(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  return {
    method: incoming.method ?? 'GET',
    url,
    path: decodeURIComponent(url.pathname).replace(/^\/api(\/v\d+)?/, ''),
    authorization: incoming.headers.authorization,
    contentType: incoming.headers['content-type'] ?? '',
    text: Buffer.concat(chunks).toString('utf8'),
  };
}

function takeFailure({ failures }: Rest, path: string): Failure | undefined {
  const index = failures.findIndex((failure) => failure.path.test(path));
  return index === -1 ? undefined : failures.splice(index, 1)[0];
}

function answerTo(rest: Rest, request: Request): Answer {
  const known = rest.routes().filter((route) => route.path.test(request.path));
  const route = known.find((candidate) => candidate.method === request.method);
  const unknown = `${request.method} ${request.path} is not simulated`;
  if (route === undefined) return { ...(known.length > 0 ? methodNotAllowed : notFound), faults: [unknown] };
  if (!route.open && request.authorization !== `Bot ${rest.token}`) return unauthorized;
  if (request.contentType.startsWith('multipart/')) return { ...multipart, faults: [multipartFault(request)] };
  const json = parse(request.text);
  if (json === undefined) return { ...invalidJson, faults: [`${request.path} was sent invalid JSON`] };
  return checked(rest, route, request, json.value);
}

function checked({ state, validate }: Rest, route: Route, request: Request, rawBody: unknown): Answer {
  const wrong = rawBody === null ? [] : (validate?.(route.operation, 'request', rawBody) ?? []);
  if (wrong.length > 0) return invalid(wrong);
  const params = (route.path.exec(request.path) ?? []).slice(1).filter((part) => part !== undefined);
  const call = { state, params, query: request.url.searchParams, body: asBody(rawBody), rawBody };
  const answer = route.handle(call);
  if (answer.body === undefined) return answer;
  const own = validate?.(route.operation, answer.status < 400 ? 'response' : 'error', plain(answer.body)) ?? [];
  const ownFaults = own.map(({ path, message }) => `the loopback's own answer: ${path} ${message}`);
  return { ...answer, faults: [...(answer.faults ?? []), ...ownFaults] };
}

const multipartFault = (request: Request): string => `${request.path} was sent a multipart body`;

/** Undefined for text that is no JSON; a request without a body has the value null. */
function parse(text: string): { readonly value: unknown } | undefined {
  if (text === '') return { value: null };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function record({ state, lost }: Rest, request: Request, answer: Answer): void {
  const { method, path, url, text } = request;
  const body = parse(text)?.value ?? text;
  // Interaction tokens say nothing to a reader.
  const where = `${method} ${path.replace(/[\w-]{40,}/g, '…')}`;
  state.log.push({
    method,
    path: path + url.search,
    body,
    status: answer.status,
    answer: answer.body,
    at: state.now(),
  });
  if (!lost.has(path)) state.faults.push(...(answer.faults ?? []).map((fault) => `${where}: ${fault}`));
}

function send(outgoing: ServerResponse, answer: Answer, headers: Readonly<Record<string, string>>): void {
  // @discordjs/rest parses whatever has a JSON content type, and throws on an empty 204 that has one.
  if (answer.body === undefined || answer.status === 204) {
    outgoing.writeHead(answer.status, headers).end();
    return;
  }
  const text = JSON.stringify(answer.body);
  outgoing.writeHead(answer.status, { 'content-type': 'application/json', ...headers }).end(text);
}
