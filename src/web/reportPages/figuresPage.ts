import { figureWords, numberWords } from '../../presentation/figures/figureLine.ts';
import { sicNotes } from '../../presentation/quotes/quotation.ts';
import { dateName } from '../../presentation/wording/dateName.ts';
import type { Wording } from '../../presentation/wording/zhCN.ts';
import { paragraphName } from '../../report/citation.ts';
import type { Document } from '../../report/document.ts';
import type { Figure } from '../../report/figures/figure.ts';
import { highlighted } from '../../report/readerUrl.ts';
import { framed } from './frame.ts';
import { nameOf, wordingOf } from './languages.ts';
import { html, type Markup } from './markup.ts';
import { documentPath, type Place, paragraphPath } from './place.ts';

const UP = '../';

/** Every figure of a document in the order of its text, with a link that highlights its sentence. */
export function figuresPage(document: Document, figures: readonly Figure[], place: Place): Markup {
  const { info } = document;
  const wording = wordingOf(info);
  const words = wording.reader.figures;
  const columns = [words.number, words.subject, words.period, words.paragraph];
  const rows = figures.map((figure) => row(figure, document, wording, place));
  const page = {
    language: info.language,
    title: `${words.title} · ${nameOf(info)}`,
    up: UP,
    searched: { document: info.id },
    body: html`<main id="text" class="alone">
<h1>${words.title}</h1>
<p class="facts"><a href="${UP}${documentPath(info, place)}">${nameOf(info)}</a></p>
<p class="facts">${words.count(figures.length)}</p>
<table class="figures">
<thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</main>`,
  };
  return framed(page, wording, place);
}

function row(figure: Figure, document: Document, wording: Wording, place: Place): Markup {
  const { quote, period } = figure;
  const path = highlighted(`${UP}${paragraphPath(quote.paragraph, place)}`, quote, [document]);
  const notes = sicNotes(quote, wording).map((note) => html` <span class="sic">${note}</span>`);
  return html`<tr><td><b>${numberWords(figure).text}</b></td><td>${figureWords(figure)}${notes}</td><td>${
    period === null ? '' : dateName(period, wording)
  }</td><td><a href="${path}">${paragraphName(quote.paragraph.id, wording.language)}</a></td></tr>
`;
}
