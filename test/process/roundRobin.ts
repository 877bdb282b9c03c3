import { once } from 'node:events';
import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RoundRobin {
  readonly url: string;
  /** How many answers came from each address. */
  readonly answers: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

/** A proxy as operators have one: each request goes to the next address, and where nobody listens, to the one after it. */
export async function openRoundRobin(addresses: readonly string[]): Promise<RoundRobin> {
  const answers = new Map<string, number>();
  let turn = 0;

  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await all(request);
    turn += 1;
    const order = addresses.map((_, index) => addresses[(turn + index) % addresses.length] ?? '');
    for (const address of order) {
      const answer = await ask(address, request, body).catch(() => null);
      if (!answer) continue;
      answers.set(address, (answers.get(address) ?? 0) + 1);
      response.writeHead(answer.status, answer.headers).end(answer.body);
      return;
    }
    response.writeHead(502).end();
  };

  const server = createServer((request, response) => void pass(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers,
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function all(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The whole answer: one that breaks off is none. */
async function ask(address: string, { method, url, headers }: IncomingMessage, body: Buffer) {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    forward(new URL(url ?? '/', address), { method, headers }, resolve)
      .once('error', reject)
      .end(body);
  });
  return { status: answer.statusCode ?? 502, headers: answer.headers, body: await all(answer) };
}
