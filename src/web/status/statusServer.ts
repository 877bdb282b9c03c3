import { Hono } from 'hono';
import { secure } from '../serving/guard.ts';
import { type App, listen, type Web } from '../serving/listen.ts';

/** What a status server tells. A sentence says what is wrong; null says that nothing is. */
export interface Status {
  readonly unhealthy: () => string | null;
  readonly notReady: () => string | null;
  readonly metrics: () => Promise<string>;
  /** Media type of the metrics. */
  readonly type: string;
}

const PATHS = ['/healthz', '/readyz', '/metrics'];

/** For whoever watches the bot: does it live (`/healthz`), does it answer (`/readyz`), how does it do (`/metrics`). */
export function openStatusServer(
  { unhealthy, notReady, metrics, type }: Status,
  host: string,
  port: number,
): Promise<Web> {
  const app: App = new Hono();
  app.use(secure);
  const tell = (path: string, wrong: () => string | null) =>
    app.get(path, (context) => {
      const sentence = wrong();
      return context.text(`${sentence ?? 'ok'}\n`, sentence === null ? 200 : 503);
    });
  tell('/healthz', unhealthy);
  tell('/readyz', notReady);
  app.get('/metrics', async (context) => context.body(await metrics(), 200, { 'content-type': type }));
  app.notFound((context) =>
    PATHS.includes(context.req.path)
      ? context.text('Only GET and HEAD.\n', 405, { allow: 'GET, HEAD' })
      : context.text('There is nothing here.\n', 404),
  );
  app.onError((error, context) => context.text(`${error.message}\n`, 500));
  return listen(app, { host, port });
}
