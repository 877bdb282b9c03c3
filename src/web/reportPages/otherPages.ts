import type { Wording } from '../../presentation/wording/zhCN.ts';
import type { Document } from '../../report/document.ts';
import { READER_PATH } from '../../report/readerUrl.ts';
import { framed } from './frame.ts';
import { titles } from './languages.ts';
import { html, type Markup } from './markup.ts';
import { documentPath, type Place, SERVED } from './place.ts';

export function listPage(documents: readonly Document[], wording: Wording, place: Place): Markup {
  const items = documents.map(({ info }) => {
    const symbol = info.hasSymbol ? `${info.symbol} ` : '';
    return html`<li><a href="${documentPath(info, place)}">${symbol}<span lang="${info.language}">${titles(info)[0].text}</span></a></li>\n`;
  });
  return shortPage(wording.reader.all, html`<ul>\n${items}</ul>`, wording, place);
}

/** No real address is deeper. A hostile one would make the answer many times as long as the request. */
const DEEPEST = 20;

/** One sentence and a link to the list of reports: for unknown paths, unless told otherwise. */
export function nothingPage(path: string, wording: Wording, sentence = wording.reader.nothing): Markup {
  const up = '../'.repeat(Math.min(Math.max(path.split('/').length - 2, 0), DEEPEST)) + READER_PATH.slice(1);
  return shortPage(sentence, html`<p><a href="${up}">${wording.reader.all}</a></p>`, wording, SERVED, up);
}

function shortPage(title: string, body: Markup, wording: Wording, place: Place, up = ''): Markup {
  const main = html`<main id="text" class="alone">\n<h1>${title}</h1>\n${body}\n</main>`;
  return framed({ language: wording.locale, title, body: main, up }, wording, place);
}
