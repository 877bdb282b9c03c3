import type { IncomingMessage, ServerResponse } from 'node:http';
import { READER_PATH } from '../report/readerUrl.ts';

/** A page loads nothing from elsewhere, and nothing in it may turn text into markup (trusted types: no innerHTML). */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Sent with every answer. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
};

export function secure(response: ServerResponse): void {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
}

/**
 * Whether a request comes from our own page. Another site can make its name mean 127.0.0.1 (then `host` is that name), or
 * send a request to our address (then `origin` and `sec-fetch-site` are its own). Opening a page itself is for everyone.
 */
export function isOurs({ method, headers, url }: IncomingMessage, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = '', origin, 'sec-fetch-site': site = 'same-origin' } = headers;
  if (!hosts.includes(host)) return false;
  if (method === 'GET' && (url === '/' || url?.startsWith(READER_PATH))) return true;
  if (method === 'POST') return origin === `http://${host}`;
  return site === 'same-origin' || site === 'none';
}
