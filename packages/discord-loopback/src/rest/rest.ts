import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { append, BOUNDS } from '../protocol/bounds.ts';
import { methodNotAllowed, noFiles, notFound, unauthorized } from '../protocol/discordError.ts';
import { asBody } from '../protocol/json.ts';
import type { Validate } from '../protocol/violation.ts';
import type { Answer } from '../state/answer.ts';
import { invalid, refused } from '../state/answer.ts';
import type { State } from '../state/state.ts';
import { type Failure, failureAnswer } from './failure.ts';
import { type RequestBody, readBody } from './requestBody.ts';
import type { Route } from './route.ts';
import { sendAnswer } from './sendAnswer.ts';

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
  /** What was read of it, or the refusal of what cannot be read. */
  readonly body: RequestBody | Answer;
}

/** An HTTP server that answers as https://discord.com/api does; it is not listening yet. */
export function createRest(rest: Rest): Server {
  return createServer((incoming, outgoing) => {
    serve(rest, incoming, outgoing).catch((error: unknown) => {
      append(rest.state.faults, BOUNDS.faults, `the loopback failed: ${String(error)}`);
      sendAnswer(outgoing, { status: 500, body: { message: String(error), code: 0 } }, {});
    });
  });
}

async function serve(rest: Rest, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const request = await read(incoming);
  const failure = takeFailure(rest, request.path);
  const answer = failure && !failure.carriedOut ? { status: failure.status } : answerTo(rest, request);
  record(rest, request, answer);
  if (failure?.carriedOut) rest.lost.add(request.path);
  if (failure === undefined) return sendAnswer(outgoing, answer, {});
  const { body, headers } = failureAnswer(failure);
  sendAnswer(outgoing, { status: failure.status, body }, headers);
}

async function read(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const contentType = incoming.headers['content-type'] ?? '';
  const bytes = Buffer.concat(chunks);
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  return {
    method: incoming.method ?? 'GET',
    url,
    path: decodeURIComponent(url.pathname).replace(/^\/api(\/v\d+)?/, ''),
    authorization: incoming.headers.authorization,
    contentType,
    text: bytes.toString('utf8'),
    body: await readBody(contentType, bytes),
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
  if (!route.files && request.contentType.startsWith('multipart/')) return refused(noFiles, 'no files are taken here');
  return 'status' in request.body ? request.body : checked(rest, route, request, request.body);
}

function checked({ state, validate }: Rest, route: Route, request: Request, { value, uploads }: RequestBody): Answer {
  const wrong = value === null ? [] : (validate?.(route.operation, 'request', value) ?? []);
  if (wrong.length > 0) return invalid(wrong);
  const params = (route.path.exec(request.path) ?? []).slice(1).filter((part) => part !== undefined);
  const call = { state, params, query: request.url.searchParams, body: asBody(value), rawBody: value, uploads };
  const answer = route.handle(call);
  if (answer.body === undefined) return answer;
  const own = validate?.(route.operation, answer.status < 400 ? 'response' : 'error', plain(answer.body)) ?? [];
  const ownFaults = own.map(({ path, message }) => `the loopback's own answer: ${path} ${message}`);
  return { ...answer, faults: [...(answer.faults ?? []), ...ownFaults] };
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function record({ state, lost }: Rest, request: Request, answer: Answer): void {
  const { method, path, url, text } = request;
  const body = ('status' in request.body ? undefined : request.body.value) ?? text;
  // Interaction tokens say nothing to a reader.
  const where = `${method} ${path.replace(/[\w-]{40,}/g, '…')}`;
  append(state.log, BOUNDS.requests, {
    method,
    path: path + url.search,
    body,
    status: answer.status,
    answer: answer.body,
    at: state.now(),
  });
  const faults = (answer.faults ?? []).map((fault) => `${where}: ${fault}`);
  if (!lost.has(path)) append(state.faults, BOUNDS.faults, ...faults);
}
