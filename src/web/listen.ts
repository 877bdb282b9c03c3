import type { Server, ServerOptions } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Something that is served. */
export interface Web {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Who connects and says nothing, or takes minutes to say it, is let go. */
export const BOUNDS: ServerOptions = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
};

/** Connections at one time; who comes after is turned away. */
const CONNECTIONS = 250;

/** The port a server that listens has taken. */
export const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** Listens on an IP address of this machine, at a port (0: any free one); rejects where that is taken. */
export async function listen(server: Server, host: string, port: number): Promise<Web> {
  server.maxConnections = CONNECTIONS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${portOf(server)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
