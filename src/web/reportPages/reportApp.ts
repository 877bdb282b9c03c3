import { type Context, Hono } from 'hono';
import { wordingFor } from '../../presentation/wording/wording.ts';
import type { Wording } from '../../presentation/wording/zhCN.ts';
import type { Document } from '../../report/document.ts';
import { READER_PATH } from '../../report/readerUrl.ts';
import type { App } from '../serving/listen.ts';
import { HTML } from '../serving/pageFiles.ts';
import { type Markup, toHtml } from './markup.ts';
import { listPage, nothingPage } from './otherPages.ts';
import { reportFiles } from './reportFiles.ts';

/** Serves the pages of these reports. A path is only looked up by name; it never leads to a file. */
export function reportApp(documents: readonly Document[]): App {
  const files = reportFiles(documents);
  const app: App = new Hono();
  app.get('*', (context) => {
    const [path = ''] = (context.env.incoming.url ?? '').split('?');
    const file = files.get(path);
    if (file) {
      // Browsers keep a page but ask each time whether it has changed, since the corpus may grow.
      const headers = { 'cache-control': 'no-cache', etag: file.tag, 'content-type': file.type };
      if (context.req.header('if-none-match')?.includes(file.tag)) return context.body(null, 304, headers);
      return context.body(file.body, 200, { ...headers, 'content-length': String(file.body.length) });
    }
    if (path === READER_PATH) return sendPage(context, 200, listPage(documents, wordingOf(context)));
    // The address that an operator sets, and the folder without its slash.
    if (path === '/' || `${path}/` === READER_PATH) return context.redirect(READER_PATH.slice(1));
    return sendPage(context, 404, nothingPage(path, wordingOf(context)));
  });
  app.all('*', (context) => context.body(null, 405, { allow: 'GET, HEAD' }));
  return app;
}

const sendPage = (context: Context, status: 200 | 404, page: Markup): Response =>
  context.body(toHtml(page), status, { 'content-type': HTML });

/** Browsers list their reader's languages, most wanted first. */
const wordingOf = ({ req }: Context): Wording =>
  wordingFor(...(req.header('accept-language') ?? '').split(',').map((each) => each.split(';')[0]?.trim()));
