import { searchKeywords } from '../../answer/lookup/searchKeywords.ts';
import { citationsOf } from '../../presentation/citations/paragraphRecord.ts';
import { wellFormed } from '../../presentation/markdown/escape.ts';
import type { Wording } from '../../presentation/wording/zhCN.ts';
import type { DocumentInfo } from '../../report/documentInfo.ts';
import type { Quote } from '../../report/quote.ts';
import { highlighted } from '../../report/readerUrl.ts';
import { headings } from '../../report/section.ts';
import type { Library } from '../../search/library.ts';
import { codePoints } from '../../text/length.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { framed } from './frame.ts';
import { html, type Markup } from './markup.ts';
import { paragraphPath, SERVED } from './place.ts';
import { LONGEST_WORDS } from './searchForm.ts';

/** What is sought, and the document in which; null for all. */
export interface Sought {
  readonly words: string;
  readonly within: DocumentInfo | null;
}

/** The paragraphs that the engine finds, each with a link that highlights its sentence. */
export async function searchPage({ words, within }: Sought, library: Library, wording: Wording): Promise<Markup> {
  const { search } = wording.reader;
  const page = (shown: string, body: Markup) => {
    const title = shown === '' ? search.title : search.found(shown);
    const elsewhere = within
      ? html`\n<p class="facts"><a href="search?q=${encodeURIComponent(wellFormed(shown))}">${search.everywhere}</a></p>`
      : html``;
    const main = html`<main id="text" class="alone">\n<h1>${title}</h1>\n${body}${elsewhere}\n</main>`;
    const searched = { words: shown, ...(within ? { document: within.id } : {}) };
    return framed({ language: wording.locale, title, body: main, searched }, wording, SERVED);
  };
  if (words.trim() === '') return page('', html``);
  if (codePoints(words) > LONGEST_WORDS)
    return page('', html`<p>${wording.errors.tooLong(search.title, LONGEST_WORDS)}</p>`);
  const answer = await searchKeywords(words, library, within ? { documents: new Set([within.id]) } : {});
  if (answer.kind === 'nothing_found') return page(words, html`<p>${search.nothing}</p>`);
  const terms = new Set(library.analysis.question(words).words);
  const hits = answer.quotes.map((quote) =>
    hitMarkup(quote, library.analysis.locate(quote.paragraph, terms), library, wording),
  );
  return page(words, html`<p class="facts">${search.count(hits.length)}</p>\n<ol class="hits">\n${hits}</ol>`);
}

function hitMarkup(quote: Quote, found: readonly Span[], { documents }: Library, wording: Wording): Markup {
  const { paragraph } = quote;
  const path = highlighted(paragraphPath(paragraph, SERVED), quote, documents);
  const above = headings(paragraph.section).map((heading) => ` · ${heading}`);
  return html`<li><p class="facts"><a href="${path}">${citationsOf(paragraph)[wording.language]}</a>${above.join('')}</p>
<p lang="${paragraph.document.language}"><span class="words">${marked(quote, found)}</span></p></li>
`;
}

/** The quote with the words that were found marked; the spans are those of the paragraph, in order and apart. */
function marked({ paragraph, start, end }: Quote, found: readonly Span[]): Markup[] {
  let at = start;
  const pieces = found
    .filter((span) => overlaps(span, { start, end }))
    .map((span) => {
      const [from, to] = [Math.max(span.start, at), Math.min(span.end, end)];
      const piece = html`${paragraph.text.slice(at, from)}<mark>${paragraph.text.slice(from, to)}</mark>`;
      at = to;
      return piece;
    });
  return [...pieces, html`${paragraph.text.slice(at, end)}`];
}
