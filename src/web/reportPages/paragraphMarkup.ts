import { citationsOf } from '../../presentation/citations/paragraphRecord.ts';
import type { Wording } from '../../presentation/wording/zhCN.ts';
import { eIdOf } from '../../report/akomaNtoso.ts';
import { paragraphName } from '../../report/citation.ts';
import type { FootnoteMark, Paragraph, ParagraphId } from '../../report/paragraph.ts';
import { anchorOf } from '../../report/readerUrl.ts';
import { columns } from '../../text/length.ts';
import { overlaps } from '../../text/span.ts';
import { html, type Markup } from './markup.ts';
import { recordPath } from './place.ts';

/** Id of a footnote mark: the footnote links back to it. */
const markAnchor = (id: ParagraphId): string => `${anchorOf(id)}-mark`;

/** Columns of a label that fits into the margin. */
const MARGIN = 8;

/** A paragraph with its own address: the printed words, notes on errors of the source, and how to cite it. */
export function paragraphMarkup(paragraph: Paragraph, wording: Wording): Markup {
  const { id } = paragraph;
  const name = paragraphName(id, wording.language);
  const label = typeof id === 'number' ? `${id}.` : name;
  const eId = eIdOf(id);
  return html`<div class="paragraph" id="${anchorOf(id)}"${eId === null ? html`` : html` data-eid="${eId}"`}>
<p><a class="${columns(label) > MARGIN ? 'number named' : 'number'}" href="#${anchorOf(id)}" title="${wording.reader.linkTo(name)}">${label}</a> <span class="words">${wordsOf(paragraph, wording)}</span>${backLink(id, wording)}</p>
${sicMarkup(paragraph, wording)}${citeMarkup(paragraph, wording)}
</div>
`;
}

/** The notes on errors of the source, each once. */
export const sicMarkup = ({ errata }: Paragraph, { sic }: Wording): Markup[] =>
  [...new Set(errata.map(sic))].map((note) => html`<p class="sic">${note}</p>\n`);

/** The text, with its footnote marks as links to the footnotes, and the words that are errors of the source set off. */
export function wordsOf(paragraph: Paragraph, wording: Wording, isLinked = true): Markup[] {
  const { text, errata } = paragraph;
  const marks = isLinked ? paragraph.footnotes.map((mark) => ({ ...mark, start: mark.at })) : [];
  const cuts = [0, ...[...marks, ...errata].flatMap(({ start, end }) => [start, end]), text.length];
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  return sorted.slice(1).map((end, index) => {
    const piece = { start: sorted[index] as number, end };
    const words = text.slice(piece.start, end);
    const mark = marks.find((each) => overlaps(each, piece));
    if (mark) return markLink(mark.id, words, mark.start === piece.start, wording);
    return errata.some((each) => overlaps(each, piece)) ? html`<span class="erratum">${words}</span>` : html`${words}`;
  });
}

function markLink(id: FootnoteMark['id'], words: string, isFirst: boolean, { language }: Wording): Markup {
  const anchor = isFirst ? html` id="${markAnchor(id)}"` : html``;
  return html`<a class="mark"${anchor} href="#${anchorOf(id)}" title="${paragraphName(id, language)}">${words}</a>`;
}

function backLink(id: ParagraphId, { language, reader }: Wording): Markup {
  if (!isFootnote(id)) return html``;
  const title = reader.backTo(paragraphName(id, language));
  return html` <a class="back" href="#${markAnchor(id)}" title="${title}" aria-label="${title}">↩</a>`;
}

/** The citation to select, in Chinese and in English; a script adds buttons that copy. */
function citeMarkup(paragraph: Paragraph, { language, reader }: Wording): Markup {
  const all = citationsOf(paragraph);
  const cited = [all[language], language === 'en' ? all['zh-Hans'] : all.en];
  const { label, paragraph: named, record } = reader.cite;
  return html`<details class="cite"><summary aria-label="${named(paragraphName(paragraph.id, language))}">${label}</summary>
<p>${cited.map((citation) => html`<span class="citation">${citation}</span>\n`)}<a href="${recordPath(paragraph)}" type="application/json">${record}</a></p></details>`;
}

export const isFootnote = (id: ParagraphId): boolean => String(id).startsWith('fn');
