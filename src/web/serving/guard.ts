import type { IncomingMessage } from 'node:http';
import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { READER_PATH } from '../../report/readerUrl.ts';

const headers = secureHeaders({
  // A page loads nothing from elsewhere, and no text can become markup (trusted types: no innerHTML).
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: ["'none'"],
  },
  // Only the owner of a domain can decide to allow https alone.
  strictTransportSecurity: false,
});

/** Adds the security headers to every answer. Answers are not stored unless they say so. */
export const secure: MiddlewareHandler = async (context, next) => {
  await headers(context, next);
  if (!context.res.headers.has('cache-control')) context.res.headers.set('cache-control', 'no-store');
};

/**
 * Whether a request comes from our own page. Another site can let its name resolve to 127.0.0.1 (`host` shows that
 * name) or send requests to our address (`origin` and `sec-fetch-site` show it). Everyone may open a page.
 */
export function isOurs({ method, headers, url, socket }: IncomingMessage): boolean {
  const hosts = [`127.0.0.1:${socket.localPort}`, `localhost:${socket.localPort}`];
  const { host = '', origin, 'sec-fetch-site': site = 'same-origin' } = headers;
  if (!hosts.includes(host)) return false;
  if (method === 'GET' && (url === '/' || url?.startsWith(READER_PATH))) return true;
  if (method === 'POST') return origin === `http://${host}`;
  return site === 'same-origin' || site === 'none';
}
