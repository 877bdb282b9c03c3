import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';

/** An app whose handlers can see the request as Node read it, with its address as it was sent. */
export type App = Hono<{ Bindings: HttpBindings }>;

/** Something that is served. */
export interface Web {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Who connects and says nothing, or takes minutes to say it, is let go. Milliseconds. */
const BOUNDS = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
};

/** Connections at one time; who comes after is turned away. */
const CONNECTIONS = 250;

/**
 * Serves an app on an IP address of this machine, at a port (0: any free one); rejects where that is taken. A connection on
 * which nothing moves for `idleMs` milliseconds is cut (0: never).
 */
export async function listen(app: App, host: string, port: number, idleMs = 0): Promise<Web> {
  // What is no address at all (`*`) has nothing behind it.
  const errorHandler = () => new Response(null, { status: 404 });
  const server = createServer(BOUNDS, getRequestListener(app.fetch, { errorHandler }));
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
