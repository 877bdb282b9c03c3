import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';

/** Handlers also see Node's request, with its address exactly as sent. */
export type App = Hono<{ Bindings: HttpBindings }>;

export interface Web {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Milliseconds. A client that connects and sends nothing, or sends very slowly, is disconnected. One that was answered may
 * stay as long as its person reads: a request that meets a connection just being closed is lost.
 */
const BOUNDS = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
};

/** Connections at one time; more are refused. */
const CONNECTIONS = 250;

/** Rejects if the port (0: any free one) is taken. Closes connections idle for `idleMs` milliseconds (0: never). */
export async function listen(app: App, host: string, port: number, idleMs = 0): Promise<Web> {
  // A target that is no address at all (`*`) is not found.
  const listener = getRequestListener(app.fetch, { errorHandler: () => new Response(null, { status: 404 }) });
  const server = createServer(BOUNDS, listener);
  server.maxConnections = CONNECTIONS;
  server.timeout = idleMs;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
