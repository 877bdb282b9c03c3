import type { Wording } from '../../presentation/wording/zhCN.ts';
import type { Document } from '../../report/document.ts';
import { READER_PATH, readerPath } from '../../report/readerUrl.ts';
import { framed, html, type Markup } from './markup.ts';

export function listPage(documents: readonly Document[], { locale, reader }: Wording): Markup {
  const items = documents.map(({ info }) => {
    const title = info.language === 'en' ? info.title.en : info.title.zh;
    const path = readerPath(info).slice(READER_PATH.length);
    const symbol = info.hasSymbol ? `${info.symbol} ` : '';
    return html`<li><a href="${path}">${symbol}<span lang="${info.language}">${title}</span></a></li>\n`;
  });
  return shortPage(locale, reader.all, html`<ul>\n${items}</ul>`);
}

/** No real address is deeper. A hostile one would make the answer many times as long as the request. */
const DEEPEST = 20;

/** The page for unknown paths: one sentence and a link to the list of reports. */
export function nothingPage(path: string, { locale, reader }: Wording): Markup {
  const up = '../'.repeat(Math.min(Math.max(path.split('/').length - 2, 0), DEEPEST)) + READER_PATH.slice(1);
  return shortPage(locale, reader.nothing, html`<p><a href="${up}">${reader.all}</a></p>`, up);
}

const shortPage = (language: string, title: string, body: Markup, up = ''): Markup =>
  framed(language, title, html`<main class="alone">\n<h1>${title}</h1>\n${body}\n</main>`, up);
