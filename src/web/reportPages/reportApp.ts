import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Context, Hono } from 'hono';
import { wordingFor } from '../../presentation/wording/wording.ts';
import type { Wording } from '../../presentation/wording/zhCN.ts';
import type { Document } from '../../report/document.ts';
import { READER_PATH, readerPath } from '../../report/readerUrl.ts';
import { secure } from '../serving/guard.ts';
import { type App, listen, type Web } from '../serving/listen.ts';
import { HTML, ICON, STYLE } from '../serving/pageFiles.ts';
import { type Markup, toHtml } from './markup.ts';
import { listPage, nothingPage } from './otherPages.ts';
import { reportPage } from './reportPage.ts';

/** An idle connection is closed after this time, to make room for others. */
const IDLE_MS = 30_000;

/** Serves the pages of reports to everyone who reaches them, and nothing else; rejects if the port is taken. */
export function openReportPages(documents: readonly Document[], host: string, port: number): Promise<Web> {
  const app: App = new Hono();
  app.use(secure).route('/', reportApp(documents));
  return listen(app, host, port, IDLE_MS);
}

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

const PAGE = join(import.meta.dirname, '../page');
const STYLES = [join(PAGE, 'style/colours.css'), join(import.meta.dirname, 'reportPages.css')];

/** All pages and shared files, by path. Made once: no report changes while it is served. */
export const reportFiles = (documents: readonly Document[]) =>
  new Map([
    [`${READER_PATH}reader.css`, fileOf(STYLE, Buffer.concat(STYLES.map((path) => readFileSync(path))))],
    [`${READER_PATH}icon.svg`, fileOf(ICON, readFileSync(join(PAGE, 'icon.svg')))],
    ...documents.map(
      (document) => [readerPath(document.info), fileOf(HTML, Buffer.from(toHtml(reportPage(document))))] as const,
    ),
  ]);

/** `tag` is the entity tag, with which a browser asks whether the file has changed. */
const fileOf = (type: string, body: Uint8Array<ArrayBuffer>) => ({
  type,
  body,
  tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
});
