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

/** Milliseconds. A client that connects and sends nothing, or sends very slowly, is disconnected. */
const BOUNDS = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 5_000 };

export interface Listening {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** Closes connections that are idle for so long, even in a request (0: never). */
  readonly idleMs?: number;
  /** One that was answered may stay as long as its person reads: a request that meets a connection just being closed is lost. */
  readonly keepAliveMs?: number;
  /** At one time; more are refused. */
  readonly connections?: number;
}

/** Rejects if the port is taken. */
export async function listen(app: App, listening: Listening): Promise<Web> {
  const { host, port, idleMs = 0, keepAliveMs = 30_000, connections = 250 } = listening;
  // A target that is no address at all (`*`) is not found.
  const listener = getRequestListener(app.fetch, {
    errorHandler: () => new Response(null, { status: 404 }),
    // Others in this process make requests and read responses of their own.
    overrideGlobalObjects: false,
  });
  const server = createServer({ ...BOUNDS, keepAliveTimeout: keepAliveMs }, listener);
  server.maxConnections = connections;
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
