import { dateName } from '../../presentation/wording/dateName.ts';
import { WORDINGS } from '../../presentation/wording/wording.ts';
import { type Wording, zhCN } from '../../presentation/wording/zhCN.ts';
import { officialUrl } from '../../report/citation.ts';
import type { Document } from '../../report/document.ts';
import type { DocumentInfo } from '../../report/documentInfo.ts';
import type { Paragraph } from '../../report/paragraph.ts';
import type { Section } from '../../report/section.ts';
import { contentsMarkup, FOOTNOTES, sectionAnchor } from './contentsMarkup.ts';
import { framed } from './frame.ts';
import { html, type Markup } from './markup.ts';
import { isFootnote, paragraphMarkup } from './paragraphMarkup.ts';

export function reportPage(document: Document): Markup {
  const { info } = document;
  const wording = wordingOf(info);
  const title = `${info.symbol} ${titles(info)[0].text}`;
  return framed(
    { language: info.language, title },
    html`<a class="skip" href="#text">${wording.reader.skip}</a>
${heading(info, wording)}
<div class="columns">
${contentsMarkup(document, wording)}
<main id="text">
${bodyMarkup(document, wording)}
</main>
</div>`,
  );
}

/** The wording follows the report's language, so that the page has one language. */
const wordingOf = ({ language }: DocumentInfo): Wording =>
  Object.values(WORDINGS).find((wording) => wording.language === language) ?? zhCN;

function titles({ title, language }: DocumentInfo) {
  const [zh, en] = [
    { language: language === 'en' ? 'zh' : language, text: title.zh },
    { language: 'en', text: title.en },
  ];
  return language === 'en' ? ([en, zh] as const) : ([zh, en] as const);
}

function heading(info: DocumentInfo, wording: Wording): Markup {
  const { body, kind, symbol, symbolSource } = info;
  const [title, translated] = titles(info);
  const facts = [
    wording.language === 'en' ? body.en : body.zh,
    wording.language === 'en' ? kind.en : kind.zh,
    ...datesOf(info, wording),
  ];
  const note = symbolSource === null ? html`` : html` <span class="note">${wording.symbolNotPrinted}</span>`;
  return html`<header>
<p class="symbol">${symbol}${note}</p>
<h1>${title.text}</h1>
<p class="translated" lang="${translated.language}">${translated.text}</p>
<p class="facts">${facts.join(' · ')}</p>
<p class="facts"><a href="${officialUrl(info)}" rel="noreferrer">${wording.fullText}</a> · <a href="./">${wording.reader.all}</a></p>
</header>`;
}

function datesOf({ dates: { issued, reissued } }: DocumentInfo, wording: Wording): string[] {
  const { reader } = wording;
  return [
    ...(issued ? [reader.issued(dateName(issued, wording))] : []),
    ...(reissued ? [reader.reissued(dateName(reissued, wording))] : []),
  ];
}

function bodyMarkup(document: Document, wording: Wording): Markup[] {
  const { sections, paragraphs } = document;
  const marked = (each: Paragraph) => paragraphMarkup(each, wording);
  const isIn = (place: Section | null) => (each: Paragraph) => each.section === place && !isFootnote(each.id);
  const footnotes = paragraphs.filter(({ id }) => isFootnote(id));
  return [
    ...paragraphs.filter(isIn(null)).map(marked),
    ...sections.flatMap((section) => [
      sectionHeading(section, sectionAnchor(document, section)),
      ...paragraphs.filter(isIn(section)).map(marked),
    ]),
    ...(footnotes.length > 0 ? [html`<h2 id="${FOOTNOTES}">${wording.footnotes}</h2>\n`] : []),
    ...footnotes.map(marked),
  ];
}

const sectionHeading = ({ heading, parent }: Section, anchor: string): Markup =>
  parent ? html`<h3 id="${anchor}">${heading}</h3>\n` : html`<h2 id="${anchor}">${heading}</h2>\n`;
