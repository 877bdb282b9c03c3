import { type Context, type Handler, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { streamSSE } from 'hono/streaming';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from 'zod';
import { WORDINGS, wordingFor } from '../presentation/wording/wording.ts';
import { READER_PATH } from '../report/readerUrl.ts';
import type { Library } from '../search/library.ts';
import { actSchema, type Channel, typingSchema } from './channel.ts';
import { reportApp } from './reportPages/reportApp.ts';
import { isOurs, secure } from './serving/guard.ts';
import { type App, listen, type Web } from './serving/listen.ts';
import { buildPage } from './serving/pageFiles.ts';

/** Bytes of a request. */
const LONGEST_BODY = 100_000;
/** Windows and tabs that may show the channel at one time. */
const WINDOWS = 20;
/** UTF-16 units that may wait for a slow window. Above that it is cut off, connects again and starts anew. */
const BEHIND = 8_000_000;
/** Addresses of files in the channel. No path that leaves the folder matches. */
const FILE = /^\/attachments\/\d+\/\d+\/(?!(?:\.|%2e)+$)(?:(?!%2f|%5c)[^/\\?#])+$/iu;
const locale = z.enum(Object.keys(WORDINGS));
const actCall = z.strictObject({ locale, act: actSchema });
const typingCall = z.strictObject({ locale, typing: typingSchema });

/**
 * Serves the page, its channel and the pages of reports on 127.0.0.1; rejects if the port (0: any free one) is taken.
 * The channel may open later than the server: requests wait for it.
 */
export async function openWeb(library: () => Library, channel: Promise<Channel>, port: number): Promise<Web> {
  const app: App = new Hono();
  const reader = await reportApp(library);
  const read = ({ req, env }: Context) => reader.fetch(req.raw, env);
  app.use(secure, (context, next) => {
    if (!isOurs(context.env.incoming)) refuse(403, 'Only the page of this address may ask.');
    return next();
  });
  for (const [path, { type, body }] of await buildPage())
    app.get(path, (context) => context.body(body, 200, { 'content-type': type }));
  app.all(READER_PATH.slice(0, -1), read).all(`${READER_PATH}*`, read);
  app.get('/events', streamOf(channel));
  app.get('/attachments/*', async ({ env, body }, next) => {
    const { url = '' } = env.incoming;
    if (!FILE.test(url)) return next();
    const file = await (await channel).file(url);
    if (!file.ok) refuse(404, 'There is no such file.');
    const kept = ['content-type', 'content-disposition'].map((name) => [name, file.headers.get(name) ?? '']);
    return body(await file.arrayBuffer(), 200, Object.fromEntries(kept));
  });
  app.post(
    '*',
    bodyLimit({
      maxSize: LONGEST_BODY,
      // What is left of the body is not read.
      onError: ({ json }) => json({ error: 'The body is too long.' }, 413, { connection: 'close' }),
    }),
  );
  app.post('/act', async (context) => {
    const { act, locale } = await called(context, actCall);
    return context.json(await (await channel).act(act, locale).catch(fail));
  });
  app.post('/complete', async (context) => {
    const { typing, locale } = await called(context, typingCall);
    return context.json(await (await channel).complete(typing, locale).catch(fail));
  });
  // A person who opens a wrong address gets a page that says so.
  app.notFound((context) =>
    context.req.header('accept')?.includes('text/html') ? read(context) : refuse(404, 'There is nothing here.'),
  );
  app.onError((error, { json }) =>
    json({ error: error.message }, error instanceof HTTPException ? (error.status as ContentfulStatusCode) : 500),
  );
  return listen(app, { host: '127.0.0.1', port });
}

function refuse(status: ContentfulStatusCode, message: string): never {
  throw new HTTPException(status, { message });
}

const fail = ({ message }: Error): never => refuse(409, message);

/** Server-sent events: first the whole channel, then each event. */
function streamOf(opening: Promise<Channel>): Handler {
  let windows = 0;
  const words = Object.fromEntries(Object.entries(WORDINGS).map(([locale, { web }]) => [locale, web]));
  return async (context) => {
    const channel = await opening;
    if (windows >= WINDOWS) refuse(503, 'Too many windows show this channel.');
    windows += 1;
    return streamSSE(context, async (stream) => {
      const closed = new Promise<void>((resolve) => stream.onAbort(resolve));
      let behind = 0;
      const send = async (event: unknown) => {
        const data = JSON.stringify(event);
        behind += data.length;
        if (behind > BEHIND) context.env.outgoing.destroy();
        else await stream.writeSSE({ data });
        behind -= data.length;
      };
      void send({ type: 'welcome', words, commands: channel.commands(), messages: channel.messages() });
      const leave = channel.observe(send);
      await closed;
      leave();
      windows -= 1;
    });
  };
}

async function called<T>({ req }: Context, schema: z.ZodType<T>): Promise<T> {
  if (req.header('content-type') !== 'application/json') refuse(415, 'The body must be JSON.');
  const body = await req.json().catch(() => undefined);
  const { data, error } = schema.safeParse(body);
  if (!error) return data;
  if (error.issues.some(({ code, path }) => code === 'too_big' && path.at(-1) === 'content'))
    refuse(413, wordingFor(String(body.locale)).web.tooLong);
  return refuse(400, 'The body is none of the page’s.');
}
