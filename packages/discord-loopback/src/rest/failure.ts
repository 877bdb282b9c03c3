import { errorOf } from '../protocol/discordError.ts';
import type { Answer } from './answer.ts';

/** What happens to one request instead of, or to, its answer. */
export interface Failure {
  /** Tested on the decoded path without `/api/v10`. */
  readonly path: RegExp;
  readonly method?: string;
  /** With neither `status` nor `code` the request is carried out as ever, and only its answer is broken or slow. */
  readonly status?: number;
  /** One of Discord's JSON error codes, which stands for its status and message. */
  readonly code?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Of a 429, in seconds, by default 0.2. */
  readonly retryAfter?: number;
  /** Whether a 429 is about all requests of the bot. */
  readonly global?: boolean;
  /** The request is carried out, and only its answer is lost. That happens with a 500 of Discord. */
  readonly carriedOut?: boolean;
  /** `reset`: the connection ends before the answer; `half`: in the middle of it; `notJson`: it is a page. */
  readonly broken?: 'reset' | 'half' | 'notJson';
  /** The head of the answer comes at once, its body so many milliseconds later. */
  readonly slowMs?: number;
  /** How many requests it happens to, by default one. */
  readonly times?: number;
}

/** The answer that a request gets instead of its own, undefined where it gets its own. `now` as in `State`. */
export function failureAnswer(failure: Failure, now: number): Answer | undefined {
  const { status, code, body, headers = {} } = failure;
  if (code !== undefined) {
    const error = errorOf(code);
    return { status: status ?? error.status, body: body ?? error.body, headers };
  }
  if (status === undefined) return undefined;
  if (status !== 429) return { status, body: body ?? { message: 'Internal Server Error', code: 0 }, headers };
  const limit = rateLimit(failure, now);
  return { status, body: body ?? limit.body, headers: { ...limit.headers, ...headers } };
}

/**
 * docs/topics/rate-limits, Exceeding A Rate Limit. Retry-After is exact here, where Discord rounds it up to seconds: a
 * test need not wait that long.
 */
function rateLimit({ retryAfter = 0.2, global = false }: Failure, now: number) {
  const body = { message: 'You are being rate limited.', retry_after: retryAfter, global };
  const wait = { 'retry-after': String(retryAfter) };
  if (global) return { body, headers: { ...wait, 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' } };
  const bucket = {
    'x-ratelimit-limit': '10',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(now / 1000 + retryAfter),
    'x-ratelimit-reset-after': String(retryAfter),
    'x-ratelimit-bucket': 'loopback',
    'x-ratelimit-scope': 'user',
  };
  return { body, headers: { ...wait, ...bucket } };
}
