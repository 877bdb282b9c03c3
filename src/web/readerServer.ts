import { createServer } from 'node:http';
import type { Document } from '../report/document.ts';
import { secure } from './guard.ts';
import { BOUNDS, listen, type Web } from './listen.ts';
import { readerOf } from './reader/respond.ts';

export interface ReaderOptions {
  /** An IP address of this machine. */
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly documents: readonly Document[];
}

const IDLE_MS = 30_000;

/** Serves the pages of reports and nothing else, to everyone who reaches them; rejects where the port is taken. */
export function openReader({ host, port, documents }: ReaderOptions): Promise<Web> {
  const respond = readerOf(documents);
  const server = createServer(BOUNDS, (request, response) => {
    secure(response);
    respond(request, response);
  });
  // Whoever takes none of what is sent, or asks no more, gives way to others.
  server.timeout = IDLE_MS;
  return listen(server, host, port);
}
