import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono, type HonoRequest } from 'hono';
import { tryDecodeURIComponent } from 'hono/utils/url';
import { append, BOUNDS } from '../protocol/bounds.ts';
import { type DiscordError, methodNotAllowed, noFiles, notFound, unauthorized } from '../protocol/discordError.ts';
import { asBody } from '../protocol/json.ts';
import type { Validate } from '../protocol/violation.ts';
import { noteFaults, type State } from '../state/state.ts';
import { type Answer, Refusal, refuseInvalid } from './answer.ts';
import { type Failure, failureAnswer } from './failure.ts';
import { isMultipart, type RequestBody, readBody } from './requestBody.ts';
import { ROUTES, type Route } from './route.ts';
import { send } from './transport.ts';

/** What the REST side works with. */
export interface Rest {
  readonly state: State;
  /** Each is used once, in order. */
  readonly failures: Failure[];
  /** Paths of requests whose answer was lost. The bot cannot know what happened, so a second try is no fault. */
  readonly lost: Set<string>;
  readonly validate?: Validate | undefined;
}

type Env = { Bindings: HttpBindings };

/** Answers requests as https://discord.com/api does. */
export function createRest(rest: Rest): Hono<Env> {
  const app = new Hono<Env>({ getPath: decodedPath });
  for (const route of ROUTES) app.on(route.method, route.path, (c) => serve(rest, c, route));
  for (const { path } of ROUTES) app.all(path, (c) => serve(rest, c, methodNotAllowed));
  app.notFound((c) => serve(rest, c, notFound));
  app.onError((error, c) => {
    noteFaults(rest.state, `the loopback failed: ${String(error)}`);
    return c.json({ message: String(error), code: 0 }, 500);
  });
  return app;
}

/** Without the prefix and its version. Clients may escape any character: `@original` arrives as `%40original`. */
const decodedPath = ({ url }: Request): string =>
  tryDecodeURIComponent(new URL(url).pathname).replace(/^\/api(\/v\d+)?/, '');

async function serve(rest: Rest, { req, env }: Context<Env>, route: Route | DiscordError): Promise<Response> {
  const text = await req.raw.clone().text();
  const body = await readBody(req.raw);
  const failure = takeFailure(rest, req);
  const failed = failure && failureAnswer(failure, rest.state.now());
  const answer = failed && !failure.carriedOut ? failed : answerTo(rest, req, route, body);
  record(rest, req, ('value' in body ? body.value : null) ?? text, answer);
  if (failure && answer !== failed) rest.lost.add(req.path);
  return send(failed ?? answer, failure ?? {}, env.outgoing);
}

function takeFailure({ failures }: Rest, { method, path }: HonoRequest): Failure | undefined {
  const index = failures.findIndex((failure) => failure.path.test(path) && (failure.method ?? method) === method);
  return index === -1 ? undefined : failures.splice(index, 1)[0];
}

function answerTo(rest: Rest, req: HonoRequest, route: Route | DiscordError, body: RequestBody | Refusal): Answer {
  try {
    if ('status' in route) throw new Refusal(route, `${req.method} ${req.path} is not simulated`);
    return checked(rest, route, handle(rest, route, req, body));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return 'status' in route ? error : checked(rest, route, error);
  }
}

function handle({ state, validate }: Rest, route: Route, req: HonoRequest, body: RequestBody | Refusal): Answer {
  if (!route.open && !isAuthorized(state, req.header('authorization'))) throw new Refusal(unauthorized);
  if (!route.files && isMultipart(req.raw)) throw new Refusal(noFiles, 'no files are taken here');
  if (body instanceof Refusal) throw body;
  const { value, uploads } = body;
  if (value !== null) refuseInvalid(validate?.(route.operation, 'request', value) ?? []);
  const query = new URL(req.url).searchParams;
  return route.handle(
    { state, query, body: asBody(value), rawBody: value, uploads },
    ...Object.values<string>(req.param()),
  );
}

const isAuthorized = ({ token }: State, header: string | undefined): boolean =>
  token !== null && header === `Bot ${token}`;

/** The answer with a fault of the loopback's own where it is not as Discord describes it. */
function checked({ validate }: Rest, { operation }: Route, answer: Answer): Answer {
  if (answer.body === undefined) return answer;
  const side = answer.status < 400 ? 'response' : 'error';
  const wrong = validate?.(operation, side, JSON.parse(JSON.stringify(answer.body))) ?? [];
  const own = wrong.map(({ path, message }) => `the loopback's own answer: ${path} ${message}`);
  return { ...answer, faults: [...(answer.faults ?? []), ...own] };
}

function record({ state, lost }: Rest, { method, path, url }: HonoRequest, body: unknown, answer: Answer): void {
  append(state.log, BOUNDS.requests, {
    method,
    path: path + new URL(url).search,
    body,
    status: answer.status,
    answer: answer.body,
    at: state.now(),
  });
  // Interaction tokens say nothing to a reader.
  const where = `${method} ${path.replace(/[\w-]{40,}/g, '…')}`;
  if (!lost.has(path)) noteFaults(state, ...(answer.faults ?? []).map((fault) => `${where}: ${fault}`));
}
