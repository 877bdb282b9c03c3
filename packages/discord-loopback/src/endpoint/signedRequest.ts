import { signatureOf } from '../state/signature.ts';
import type { State } from '../state/state.ts';

/** A request as Discord sends it to an interactions endpoint. */
export interface SignedRequest {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Signs a payload at this moment, in whole seconds (docs/interactions/overview, Setting Up an Endpoint). A string is
 * signed as it is, so that a test can send what is no JSON.
 */
export function signedRequest({ now, keys }: State, payload: unknown): SignedRequest {
  const timestamp = String(Math.floor(now() / 1000));
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Discord-Interactions/1.0 (+https://discord.com)',
      'x-signature-ed25519': signatureOf(keys, timestamp, body),
      'x-signature-timestamp': timestamp,
    },
  };
}
