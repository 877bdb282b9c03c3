import { outline } from '../../answer/lookup/outline.ts';
import { paragraphRange } from '../../presentation/replies/outline.ts';
import { dateName } from '../../presentation/wording/dateName.ts';
import type { Wording } from '../../presentation/wording/zhCN.ts';
import { relatedTo } from '../../report/amendments.ts';
import { officialUrl, paragraphName } from '../../report/citation.ts';
import type { Document } from '../../report/document.ts';
import type { DocumentInfo } from '../../report/documentInfo.ts';
import type { Paragraph } from '../../report/paragraph.ts';
import { anchorOf } from '../../report/readerUrl.ts';
import type { Section } from '../../report/section.ts';
import { framed } from './frame.ts';
import type { Holdings } from './holdings.ts';
import { nameOf, titles, wordingOf } from './languages.ts';
import { html, type Markup } from './markup.ts';
import { metadataOf } from './metadata.ts';
import { isFootnote, paragraphMarkup } from './paragraphMarkup.ts';
import { besidePath, documentPath, figuresPath, type Place } from './place.ts';

/** The anchor of the footnotes. */
const FOOTNOTES = 'footnotes';

/** The page of a document: all of it, with links to its figures and to its text in the other language. */
export function reportPage(document: Document, { documents, figures, pairs }: Holdings, place: Place): Markup {
  const { info } = document;
  const wording = wordingOf(info);
  const { root, head } = metadataOf(info, place);
  const counted = figures.some(({ quote }) => quote.paragraph.document === info);
  const beside = pairs.filter(({ chinese, english }) => [chinese, english].includes(document));
  const links = [
    ...relatedTo(info, documents).map(
      ({ kind, info: other }) =>
        html`<a href="${documentPath(other, place)}">${wording.reader.related[kind](other.symbol)}</a>`,
    ),
    ...(counted ? [html`<a href="${figuresPath(info, place)}">${wording.reader.figures.title}</a>`] : []),
    ...beside.map(
      ({ chinese, english }) =>
        html`<a href="${besidePath(chinese.info, english.info, place)}">${wording.reader.beside.title}</a>`,
    ),
  ];
  const page = {
    language: info.language,
    title: nameOf(info),
    root,
    head,
    searched: { document: info.id },
    body: html`${heading(info, links, wording, place)}
<div class="columns">
${contentsMarkup(document, wording)}
<main id="text">
${bodyMarkup(document, wording)}
</main>
</div>`,
  };
  return framed(page, wording, place);
}

function heading(info: DocumentInfo, links: readonly Markup[], wording: Wording, { list }: Place): Markup {
  const { body, kind, symbol, hasSymbol, symbolSource, dates } = info;
  const language = wording.language === 'en' ? 'en' : 'zh';
  const url = officialUrl(info);
  const [title, translated] = titles(info);
  const facts = [
    ...(body ? [body[language]] : []),
    kind[language],
    ...(dates.issued ? [wording.reader.issued(dateName(dates.issued, wording))] : []),
    ...(dates.reissued ? [wording.reader.reissued(dateName(dates.reissued, wording))] : []),
  ];
  const note = symbolSource === null ? html`` : html` <span class="note">${wording.symbolNotPrinted}</span>`;
  const all = [
    ...(url === null ? [] : [html`<a href="${url}" rel="noreferrer">${wording.fullText}</a>`]),
    ...links,
    html`<a href="${list}">${wording.reader.all}</a>`,
  ];
  return html`<header>
${hasSymbol ? html`<p class="symbol">${symbol}${note}</p>` : html``}
<h1>${title.text}</h1>
${translated.text === title.text ? html`` : html`<p class="translated" lang="${translated.language}">${translated.text}</p>`}
<p class="facts">${facts.join(' · ')}</p>
<p class="facts">${all.map((link, index) => html`${index > 0 ? ' · ' : ''}${link}`)}</p>
</header>`;
}

/** A heading's id is its position in the report, since numerals repeat (`A` under each section). */
const sectionAnchor = ({ sections }: Document, section: Section): string => `s${sections.indexOf(section) + 1}`;

/** The table of contents: summary, sections with paragraphs and subsections, footnotes; nothing if there are none. */
export function contentsMarkup(document: Document, wording: Wording): Markup {
  const ids = document.paragraphs.map(({ id }) => id);
  const summary = ids.includes('summary')
    ? [entry(anchorOf('summary'), paragraphName('summary', wording.language))]
    : [];
  const footnotes = ids.some(isFootnote) ? [entry(FOOTNOTES, wording.footnotes)] : [];
  const entries = [...summary, ...entriesUnder(null, document, wording), ...footnotes];
  if (entries.length === 0) return html``;
  return html`<nav class="contents" aria-labelledby="contents">
<h2 id="contents">${wording.outline}</h2>
<ul>
${entries}</ul>
</nav>
`;
}

function entriesUnder(parent: Section | null, document: Document, wording: Wording): Markup[] {
  const entries = outline(document).filter(({ section }) => section.parent === parent);
  return entries.map(({ section, paragraphs }) => {
    const range = paragraphRange(paragraphs, wording);
    const place = range ? html` <span class="range">${range}</span>` : html``;
    const below = entriesUnder(section, document, wording);
    const list = below.length > 0 ? html`<ul>${below}</ul>` : html``;
    return entry(sectionAnchor(document, section), section.heading, html`${place}${list}`);
  });
}

const entry = (anchor: string, words: string, rest: Markup = html``): Markup =>
  html`<li><a href="#${anchor}">${words}</a>${rest}</li>\n`;

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
