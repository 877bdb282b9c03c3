/** A failure that one request gets instead of its answer. */
export interface Failure {
  /** Tested on the decoded path without `/api/v10`. */
  readonly path: RegExp;
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The request is carried out, and only its answer is lost. That happens with a 500 of Discord. */
  readonly carriedOut?: boolean;
}

/** Body and headers of a failure, by default those of Discord. A 429 asks to wait for 0.2 s. */
export function failureAnswer(failure: Failure): { body: unknown; headers: Readonly<Record<string, string>> } {
  if (failure.status !== 429)
    return { body: failure.body ?? { message: 'Internal Server Error', code: 0 }, headers: failure.headers ?? {} };
  const body = failure.body ?? { message: 'You are being rate limited.', retry_after: 0.2, global: false };
  return { body, headers: { 'retry-after': '0.2', 'x-ratelimit-scope': 'user', ...failure.headers } };
}
