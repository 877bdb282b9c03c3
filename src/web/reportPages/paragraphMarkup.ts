import type { Wording } from '../../presentation/wording/zhCN.ts';
import { paragraphName } from '../../report/citation.ts';
import type { Paragraph, ParagraphId } from '../../report/paragraph.ts';
import { anchorOf } from '../../report/readerUrl.ts';
import { columns } from '../../text/length.ts';
import { html, type Markup } from './markup.ts';

/** Id of a footnote mark: the footnote links back to it. */
const markAnchor = (id: ParagraphId): string => `${anchorOf(id)}-mark`;

/** Columns of a label that fits into the margin. */
const MARGIN = 8;

/** A paragraph with its own address: the printed words, then notes on errors of the source. */
export function paragraphMarkup(paragraph: Paragraph, wording: Wording): Markup {
  const { id, errata } = paragraph;
  const name = paragraphName(id, wording.language);
  const label = typeof id === 'number' ? `${id}.` : name;
  const notes = [...new Set(errata.map(wording.sic))].map((note) => html`<p class="sic">${note}</p>`);
  return html`<div class="paragraph" id="${anchorOf(id)}">
<p><a class="${columns(label) > MARGIN ? 'number named' : 'number'}" href="#${anchorOf(id)}" title="${wording.reader.linkTo(name)}">${label}</a> <span class="words">${wordsOf(paragraph, wording)}</span>${backLink(id, wording)}</p>
${notes}
</div>
`;
}

/** The text, with its footnote marks as links to the footnotes. */
function wordsOf({ text, footnotes }: Paragraph, { language }: Wording): Markup[] {
  let at = 0;
  const pieces = footnotes.map(({ id, at: start, end }) => {
    const before = text.slice(at, start);
    at = end;
    const name = paragraphName(id, language);
    return html`${before}<a class="mark" id="${markAnchor(id)}" href="#${anchorOf(id)}" title="${name}">${text.slice(start, at)}</a>`;
  });
  return [...pieces, html`${text.slice(at)}`];
}

function backLink(id: ParagraphId, { language, reader }: Wording): Markup {
  if (!isFootnote(id)) return html``;
  const title = reader.backTo(paragraphName(id, language));
  return html` <a class="back" href="#${markAnchor(id)}" title="${title}" aria-label="${title}">↩</a>`;
}

export const isFootnote = (id: ParagraphId): boolean => String(id).startsWith('fn');
