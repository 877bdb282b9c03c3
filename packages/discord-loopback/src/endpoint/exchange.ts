import { Refusal } from '../rest/answer.ts';
import { isMultipart, type RequestBody, readBody } from '../rest/requestBody.ts';
import { DEADLINE_MS } from '../state/interaction.ts';
import type { SignedRequest } from './signedRequest.ts';

/** The endpoint gave no answer that Discord takes. The message says what it did, in a sentence about "the endpoint". */
export class NoAnswer extends Error {}

/** Posts a request and returns the answer, which has to come within three seconds of real time; else throws NoAnswer. */
export async function post(url: string, { body, headers }: SignedRequest): Promise<Response> {
  const signal = AbortSignal.timeout(DEADLINE_MS);
  try {
    const response = await fetch(url, { method: 'POST', body, headers, redirect: 'manual', signal });
    // The body belongs to the three seconds too.
    const bytes = await response.arrayBuffer();
    return new Response(bytes.byteLength > 0 ? bytes : null, response);
  } catch (error) {
    throw new NoAnswer(signal.aborted ? `the endpoint did not answer within ${DEADLINE_MS} ms` : unreachable(error));
  }
}

/** The JSON of an answer, and files where it is multipart. Throws NoAnswer where it is neither, or not of status 200. */
export async function answered(response: Response): Promise<RequestBody> {
  const type = response.headers.get('content-type') ?? 'no content type';
  if (response.status !== 200) throw new NoAnswer(`the endpoint answered with status ${response.status}`);
  if (!type.startsWith('application/json') && !isMultipart(response)) {
    throw new NoAnswer(`the endpoint answered with ${type}, not with application/json`);
  }
  const body = await readBody(response);
  if (body instanceof Refusal) throw new NoAnswer(`the endpoint answered with something else: ${body.message}`);
  return body;
}

function unreachable(error: unknown): string {
  const { cause = error } = error as Error;
  const { code, message } = cause as NodeJS.ErrnoException;
  return `the endpoint could not be reached (${code ?? message})`;
}
