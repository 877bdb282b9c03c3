import { WebSocket } from 'ws';
import type { Loopback } from '../src/loopback.ts';
import { asBody, asText, type Body } from '../src/protocol/json.ts';
import { TOKEN } from './bodies.ts';

/** A bot without a library: it sees every payload and may send whatever it likes. */
export interface RawBot {
  readonly received: Body[];
  readonly send: (payload: unknown) => void;
  /** The next payload that `wanted` holds for, past ones included. */
  readonly await: (wanted: (payload: Body) => boolean) => Promise<Body>;
  readonly closed: Promise<number>;
  readonly close: () => void;
}

export async function connect(discord: Loopback): Promise<RawBot> {
  const { body } = await request(discord, 'GET', '/gateway');
  const socket = new WebSocket(asText(asBody(body).url));
  const received: Body[] = [];
  const listeners = new Set<() => void>();
  socket.on('message', (data) => {
    received.push(JSON.parse(data.toString()));
    for (const listen of listeners) listen();
  });
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  return {
    received,
    send: (payload) => socket.send(typeof payload === 'string' ? payload : JSON.stringify(payload)),
    await: (wanted) =>
      new Promise((resolve) => {
        const listen = () => {
          const found = received.find(wanted);
          if (found === undefined) return;
          listeners.delete(listen);
          resolve(found);
        };
        listeners.add(listen);
        listen();
      }),
    closed,
    close: () => socket.close(),
  };
}

export const named = (t: string) => (payload: Body) => payload.t === t;

/** Connects and identifies. */
export async function identified(discord: Loopback, intents = 0, shard: readonly number[] = [0, 1]): Promise<RawBot> {
  const bot = await connect(discord);
  bot.send({ op: 2, d: { token: TOKEN, intents, properties: {}, shard } });
  await bot.await(named('READY'));
  return bot;
}

/** An answer of the REST side; the body is undefined where there was none. */
export async function request(
  discord: Loopback,
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = { authorization: `Bot ${TOKEN}` },
): Promise<{ status: number; body: Body; headers: Headers }> {
  const json: Readonly<Record<string, string>> = body === undefined ? {} : { 'content-type': 'application/json' };
  const answer = await fetch(`${discord.api}/v10${path}`, {
    method,
    headers: { ...json, ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? {} : JSON.parse(text), headers: answer.headers };
}
