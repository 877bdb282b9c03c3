import { type OutlineEntry, outline } from '../../answer/lookup/outline.ts';
import { paragraphRange } from '../../presentation/replies/outline.ts';
import type { Wording } from '../../presentation/wording/zhCN.ts';
import { paragraphName } from '../../report/citation.ts';
import type { Document } from '../../report/document.ts';
import { anchorOf } from '../../report/readerUrl.ts';
import type { Section } from '../../report/section.ts';
import { html, type Markup } from './markup.ts';
import { isFootnote } from './paragraphMarkup.ts';

/** A heading's id is its position in the report, since numerals repeat (`A` under each section). */
export const sectionAnchor = ({ sections }: Document, section: Section): string => `s${sections.indexOf(section) + 1}`;

/** The table of contents: summary, sections with paragraphs and subsections, footnotes. */
export function contentsMarkup(document: Document, wording: Wording): Markup {
  const ids = document.paragraphs.map(({ id }) => id);
  const summary = ids.includes('summary')
    ? [entry(anchorOf('summary'), paragraphName('summary', wording.language))]
    : [];
  const footnotes = ids.some(isFootnote) ? [entry(FOOTNOTES, wording.footnotes)] : [];
  return html`<nav class="contents" aria-labelledby="contents">
<h2 id="contents">${wording.outline}</h2>
<ul>
${summary}${entriesUnder(null, document, wording)}${footnotes}</ul>
</nav>
`;
}

export const FOOTNOTES = 'footnotes';

function entriesUnder(parent: Section | null, document: Document, wording: Wording): Markup[] {
  const entries = outline(document).filter(({ section }) => section.parent === parent);
  return entries.map((each) => {
    const { section } = each;
    const below = entriesUnder(section, document, wording);
    const list = below.length > 0 ? html`<ul>${below}</ul>` : html``;
    return entry(sectionAnchor(document, section), section.heading, html`${rangeOf(each, wording)}${list}`);
  });
}

const entry = (anchor: string, words: string, rest: Markup = html``): Markup =>
  html`<li><a href="#${anchor}">${words}</a>${rest}</li>\n`;

function rangeOf({ paragraphs }: OutlineEntry, wording: Wording): Markup {
  const range = paragraphRange(paragraphs, wording);
  return range ? html` <span class="range">${range}</span>` : html``;
}
