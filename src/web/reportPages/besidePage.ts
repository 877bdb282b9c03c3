import { paragraphName } from '../../report/citation.ts';
import type { DocumentInfo } from '../../report/documentInfo.ts';
import type { Paragraph } from '../../report/paragraph.ts';
import { anchorOf } from '../../report/readerUrl.ts';
import { headings } from '../../report/section.ts';
import { aligned, type Row } from './aligned.ts';
import { framed } from './frame.ts';
import type { Pair } from './holdings.ts';
import { nameOf, titles, wordingOf } from './languages.ts';
import { html, type Markup } from './markup.ts';
import { isFootnote, sicMarkup, wordsOf } from './paragraphMarkup.ts';
import { documentPath, type Place, paragraphPath } from './place.ts';

const UP = '../';

/** Two languages of one document, paragraph beside paragraph; on a narrow screen one under the other. */
export function besidePage({ chinese, english }: Pair, place: Place): Markup {
  const { info } = chinese;
  const wording = wordingOf(info);
  const { title } = wording.reader.beside;
  const infos = [info, english.info] as const;
  const rows = aligned(chinese.paragraphs, english.paragraphs);
  const [inChinese, inEnglish] = [openings(rows, 0, info), openings(rows, 1, english.info)];
  const shown = rows.map((row, index) => {
    const opened = [inChinese[index] ?? [], inEnglish[index] ?? []];
    return html`${headingRow(opened, infos)}${paragraphRow(row, infos, place)}`;
  });
  const page = {
    language: info.language,
    title: `${title} · ${nameOf(info)}`,
    up: UP,
    searched: {},
    body: html`<main id="text" class="beside">
<h1>${title}</h1>
<div class="pair">${infos.map((each) => html`<p class="side" lang="${each.language}"><a href="${UP}${documentPath(each, place)}">${each.symbol} ${titles(each)[0].text}</a></p>`)}</div>
${shown}
</main>`,
  };
  return framed(page, wording, place);
}

type Infos = readonly [DocumentInfo, DocumentInfo];

/** For each row, the headings that it opens in the language of one side, outermost first. */
function openings(rows: readonly Row[], side: 0 | 1, info: DocumentInfo): string[][] {
  let above: readonly string[] = [];
  return rows.map((row) => {
    const paragraph = row[side];
    if (!paragraph) return [];
    const path = isFootnote(paragraph.id) ? [wordingOf(info).footnotes] : headings(paragraph.section);
    const first = path.findIndex((heading, depth) => above[depth] !== heading);
    above = path;
    return first < 0 ? [] : path.slice(first);
  });
}

function headingRow(opened: readonly (readonly string[])[], infos: Infos): Markup {
  if (opened.every((each) => each.length === 0)) return html``;
  const sides = opened.map((each, side) => {
    const shown = each.map((heading) => html`<h2>${heading}</h2>`);
    return html`<div class="side" lang="${infos[side]?.language ?? ''}">${shown}</div>`;
  });
  return html`<div class="pair">${sides}</div>\n`;
}

function paragraphRow(row: Row, infos: Infos, place: Place): Markup {
  const id = (row[0] ?? row[1])?.id;
  const anchor = id === undefined ? html`` : html` id="${anchorOf(id)}"`;
  return html`<div class="pair"${anchor}>${row.map((each, side) => sideMarkup(each, infos[side] as DocumentInfo, place))}</div>\n`;
}

function sideMarkup(paragraph: Paragraph | null, info: DocumentInfo, place: Place): Markup {
  const wording = wordingOf(info);
  if (!paragraph)
    return html`<div class="side" lang="${info.language}"><p class="note">${wording.reader.beside.none}</p></div>`;
  const name = paragraphName(paragraph.id, wording.language);
  return html`<div class="side" lang="${info.language}"><p><a class="place" href="${UP}${paragraphPath(paragraph, place)}">${name}</a> <span class="words">${wordsOf(paragraph, wording, false)}</span></p>${sicMarkup(paragraph, wording)}</div>`;
}
