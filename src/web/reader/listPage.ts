import type { Wording } from '../../presentation/wording/zhCN.ts';
import type { Document } from '../../report/document.ts';
import { READER_PATH, readerPath } from '../../report/readerUrl.ts';
import { framed } from './frame.ts';
import { html, type Markup } from './markup.ts';

/** The reports held, each with its title. */
export function listPage(documents: readonly Document[], { locale, reader }: Wording): Markup {
  const items = documents.map(({ info }) => {
    const title = info.language === 'en' ? info.title.en : info.title.zh;
    const path = readerPath(info).slice(READER_PATH.length);
    return html`<li><a href="${path}">${info.symbol} <span lang="${info.language}">${title}</span></a></li>\n`;
  });
  return framed(
    { language: locale, title: reader.all },
    html`<main class="alone">
<h1>${reader.all}</h1>
<ul>
${items}</ul>
</main>`,
  );
}
