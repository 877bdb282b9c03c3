import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { AnswerOverHttp } from '../../dispatch/overHttp.ts';
import type { Library } from '../../search/library.ts';
import { reportApp } from '../reportPages/reportApp.ts';
import { secure } from '../serving/guard.ts';
import { type App, listen, type Web } from '../serving/listen.ts';

/** The path that stands in the portal: General Information > Interactions Endpoint URL. */
export const INTERACTIONS_PATH = '/interactions';
/** Bytes. What Discord sends holds at most a message with its components, some ten thousand characters. */
const LONGEST_BODY = 512 * 1024;
/** A proxy keeps its connections for a minute, and must be the first to close them. */
const KEEP_ALIVE_MS = 75_000;
/** Of proxies and of those who read reports. */
const CONNECTIONS = 2_000;

export interface InteractionsOptions {
  readonly answer: AnswerOverHttp;
  readonly host: string;
  readonly port: number;
  /** Its reports are served, too. */
  readonly reports?: (() => Library) | undefined;
}

/** Serves what Discord asks and, if wanted, the pages of reports; rejects if the port is taken. */
export async function openInteractions({ answer, host, port, reports }: InteractionsOptions): Promise<Web> {
  const app: App = new Hono();
  app.use(secure);
  app.post(
    INTERACTIONS_PATH,
    // What is left of the body is not read.
    bodyLimit({ maxSize: LONGEST_BODY, onError: ({ body }) => body(null, 413, { connection: 'close' }) }),
    async ({ req, env, json, body }) => {
      const {
        status,
        body: answered,
        delivered,
      } = await answer({
        signature: req.header('x-signature-ed25519'),
        timestamp: req.header('x-signature-timestamp'),
        body: Buffer.from(await req.arrayBuffer()),
      });
      env.outgoing.once('close', () => delivered?.(env.outgoing.writableFinished));
      return answered ? json(answered, status) : body(null, status);
    },
  );
  app.all(INTERACTIONS_PATH, ({ body }) => body(null, 405, { allow: 'POST' }));
  if (reports) app.route('/', await reportApp(reports));
  return listen(app, { host, port, keepAliveMs: KEEP_ALIVE_MS, connections: CONNECTIONS });
}
