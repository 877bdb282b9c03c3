import { setTimeout as sleep } from 'node:timers/promises';
import { DefaultRestOptions, REST, type RESTOptions, type ResponseLike } from 'discord.js';
import type { Log } from '../../log/log.ts';
import { growing } from '../../queue/growing.ts';
import { waitMs } from './unsent.ts';

/** How long a request may be put off, and still be of use. */
interface Patience {
  /** By a limit of Discord's, in milliseconds. */
  readonly limitMs: number;
  /** By faults of Discord's or of the network. */
  readonly faultsMs: number;
  /** Whether it may be made again where nobody knows if it was carried out. */
  readonly isRepeatable: boolean;
}

/** A request is carried out or not within so many milliseconds, its answer read to the end. */
const ATTEMPT_MS = 15_000;
const FIRST_PAUSE_MS = 100;
const TOO_MANY = 429;

/**
 * How discord.js makes requests here: one that fails for Discord or the network is made again, with growing pauses, as long as
 * an answer is of use; then one line of the log says so. One that a limit holds up for longer is refused with a RateLimitError.
 */
export const requestOptions = (api: string | undefined, log: Log): Partial<RESTOptions> => ({
  version: '10',
  ...(api ? { api } : {}),
  // All attempts are made below.
  retries: 0,
  timeout: 60_000,
  rejectOnRateLimit: (limit) => waitMs(limit) > patienceFor(limit.method, limit.url).limitMs,
  makeRequest: (url, init) => persistently(url, init, log),
});

/** Of what is kept for each interaction; an hour of them would be hundreds of megabytes. */
const SWEEP_MS = 60_000;

/**
 * For answers to interactions, which need no token and are not bound to the bot's limit of 50 requests a second (docs: Rate
 * Limits, Global Rate Limit).
 */
export const interactionRest = (api: string | undefined, log: Log): REST =>
  new REST({
    ...requestOptions(api, log),
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    handlerSweepInterval: SWEEP_MS,
  });

/**
 * A first response is of use for three seconds, and a second one is refused (40060). Messages have a nonce. Only a follow-up
 * could come twice.
 */
function patienceFor(method: string, url: string): Patience {
  if (/\/interactions\/\d+\/[^/]+\/callback/u.test(url)) return { limitMs: 1_500, faultsMs: 2_000, isRepeatable: true };
  if (/\/typing$/u.test(url)) return { limitMs: 0, faultsMs: 0, isRepeatable: false };
  // What is looked up before an answer is soon of no use.
  if (method === 'GET') return { limitMs: 60_000, faultsMs: 3_000, isRepeatable: true };
  const isFollowUp = method === 'POST' && /\/webhooks\//u.test(url);
  return { limitMs: 60_000, faultsMs: 15_000, isRepeatable: !isFollowUp };
}

type Init = Parameters<RESTOptions['makeRequest']>[1];

async function persistently(url: string, init: Init, log: Log): Promise<ResponseLike> {
  const { faultsMs, limitMs, isRepeatable } = patienceFor(init.method ?? 'GET', url);
  const began = performance.now();
  const pauseMs = growing(FIRST_PAUSE_MS, faultsMs);
  for (let attempts = 1; ; attempts += 1) {
    const { done, failed } = await attempt(url, init);
    const ms = Math.round(performance.now() - began);
    if (done) {
      if (attempts > 1) log.warn({ attempts, ms }, 'Discord failed for a moment: a request was made several times');
      tellLimit(done, limitMs, log);
      return done;
    }
    const pause = pauseMs();
    const isUncarried = !(failed instanceof Error);
    if (ms + pause > faultsMs || init.signal?.aborted || !(isRepeatable || isUncarried)) {
      if (failed instanceof Error) throw failed;
      return failed;
    }
    // Those who failed together do not come back together.
    await sleep(pause * (0.5 + Math.random() / 2));
  }
}

/** An answer, or what came in its place: a fault of Discord's own, or of the way there. */
type Attempt =
  | { readonly done: ResponseLike; readonly failed?: never }
  | { readonly done?: never; readonly failed: ResponseLike | Error };

/** One request, with its answer read to the end: it may break off there, never come, or be none. */
async function attempt(url: string, init: Init): Promise<Attempt> {
  const limit = AbortSignal.timeout(ATTEMPT_MS);
  const signal = init.signal ? AbortSignal.any([init.signal, limit]) : limit;
  try {
    const answer = await DefaultRestOptions.makeRequest(url, { ...init, signal });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const { status, statusText, headers } = answer;
    const done = new Response(bytes.length > 0 ? bytes : null, { status, statusText, headers: [...headers] });
    if (status >= 500) return { failed: done };
    if (headers.get('content-type')?.startsWith('application/json')) JSON.parse(bytes.toString());
    return { done };
  } catch (error) {
    return { failed: error as Error };
  }
}

/** A limit that is waited out; one that is not is told where the request fails. */
function tellLimit({ status, headers }: ResponseLike, limitMs: number, log: Log): void {
  const seconds = Number(headers.get('retry-after'));
  if (status !== TOO_MANY || seconds * 1_000 > limitMs) return;
  log.warn({ seconds, isGlobal: headers.has('x-ratelimit-global') }, 'Discord limits requests: one waits');
}
