import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { withGathered } from '../../dispatch/gathered.ts';
import { wordingFor } from '../../presentation/wording/wording.ts';
import type { Wording } from '../../presentation/wording/zhCN.ts';
import { READER_PATH } from '../../report/readerUrl.ts';
import { EngineUnavailable } from '../../search/engine/engine.ts';
import { type Library, perLibrary } from '../../search/library.ts';
import { secure } from '../serving/guard.ts';
import { type App, listen, type Web } from '../serving/listen.ts';
import { buildReader, HTML } from '../serving/pageFiles.ts';
import { type Markup, toHtml } from './markup.ts';
import { listPage, nothingPage } from './otherPages.ts';
import { SERVED } from './place.ts';
import { type PageFile, reportFiles } from './reportFiles.ts';
import { searchInTurn } from './searchInTurn.ts';
import type { Sought } from './searchPage.ts';

/** An idle connection is closed after this time, to make room for others. */
const IDLE_MS = 30_000;

/** Serves the pages of reports to everyone who reaches them, and nothing else; rejects if the port is taken. */
export async function openReportPages(library: () => Library, host: string, port: number): Promise<Web> {
  const app: App = new Hono();
  app.use(secure).route('/', await reportApp(library));
  return listen(app, { host, port, idleMs: IDLE_MS });
}

/** Made again only for another library. A document that is not in memory has no pages before it is gathered. */
const filesOf = perLibrary(({ documents, unread, figures }) =>
  reportFiles(
    documents.filter(({ info }) => !unread.has(info)),
    figures,
    SERVED,
  ),
);

/** Serves the pages of the library as it is when one is asked for. A path is only looked up by name; it never leads to a file. */
export async function reportApp(library: () => Library): Promise<App> {
  const scripts = await buildReader();
  const search = searchInTurn();
  const app: App = new Hono();
  app.use(compress());
  app.get('*', async (context) => {
    const [path = ''] = (context.env.incoming.url ?? '').split('?');
    const wording = wordingOf(context);
    const name = path.startsWith(READER_PATH) ? path.slice(READER_PATH.length) : null;
    const script = name === null ? undefined : scripts.get(name);
    if (script) return sendFile(context, script);
    // The address that an operator sets, and the folder without its slash.
    if (path === '/' || `${path}/` === READER_PATH) return context.redirect(READER_PATH.slice(1));
    if (name === '') return sendPage(context, 200, listPage(library().documents, wording, SERVED));
    if (name === null) return sendPage(context, 404, nothingPage(path, wording));
    const respond = async (held: Library) => {
      const made = filesOf(held).get(name)?.();
      if (made) return sendFile(context, made);
      if (name !== 'search') return sendPage(context, 404, nothingPage(path, wording));
      const page = await search(soughtIn(context, held), held, wording);
      if (page) return sendPage(context, 200, page);
      return sendPage(context, 503, nothingPage(path, wording, wording.errors.tookTooLong));
    };
    // The document of the page, or those that hold what is sought.
    const said = name === 'search' ? Object.values(context.req.query()) : name.split('/').slice(0, 1);
    return withGathered(library(), said, respond).catch((error) => {
      if (!(error instanceof EngineUnavailable)) throw error;
      return sendPage(context, 503, nothingPage(path, wording, wording.errors.unsearchable));
    });
  });
  app.all('*', (context) => context.body(null, 405, { allow: 'GET, HEAD' }));
  return app;
}

/** Browsers keep a page but ask each time whether it has changed, since the corpus may grow. */
function sendFile(context: Context, { type, body }: PageFile): Response {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = { 'cache-control': 'no-cache', etag: tag, 'content-type': type };
  if (context.req.header('if-none-match')?.includes(tag)) return context.body(null, 304, headers);
  return context.body(body, 200, { ...headers, 'content-length': String(body.length) });
}

function soughtIn({ req }: Context, { documents }: Library): Sought {
  const { q: words = '', in: id } = req.query();
  return { words, within: documents.find(({ info }) => info.id === id)?.info ?? null };
}

const sendPage = (context: Context, status: 200 | 404 | 503, page: Markup): Response =>
  context.body(toHtml(page), status, { 'content-type': HTML });

/** Browsers list their reader's languages, most wanted first. */
const wordingOf = ({ req }: Context): Wording =>
  wordingFor(...(req.header('accept-language') ?? '').split(',').map((each) => each.split(';')[0]?.trim()));
