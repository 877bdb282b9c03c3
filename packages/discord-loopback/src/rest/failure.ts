/** A failure to be given once instead of an answer. */
export interface Failure {
  /** Tried on the decoded path without `/api/v10`. */
  readonly path: RegExp;
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The request is carried out all the same and only its answer is lost, as a 500 of Discord's sometimes is. */
  readonly carriedOut?: boolean;
}

/** Body and headers of a failure, filled in as Discord words them; `retry_after` of a 429 is 0.2 s. */
export function failureAnswer(failure: Failure): { body: unknown; headers: Readonly<Record<string, string>> } {
  if (failure.status !== 429)
    return { body: failure.body ?? { message: 'Internal Server Error', code: 0 }, headers: failure.headers ?? {} };
  const body = failure.body ?? { message: 'You are being rate limited.', retry_after: 0.2, global: false };
  return { body, headers: { 'retry-after': '0.2', 'x-ratelimit-scope': 'user', ...failure.headers } };
}
