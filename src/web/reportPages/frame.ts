import type { Wording } from '../../presentation/wording/zhCN.ts';
import { html, type Markup } from './markup.ts';
import type { Place } from './place.ts';
import { searchForm } from './searchForm.ts';

export interface Page {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly body: Markup;
  /** The relative path to the folder of all pages, so that a proxy may put that folder anywhere. */
  readonly up?: string;
  /** Attributes of the root, and elements of the head, that say what the page shows. */
  readonly root?: Markup;
  readonly head?: Markup;
  /** What the search box searches and holds; without a document, all of them. */
  readonly searched?: { readonly document?: string; readonly words?: string };
}

/** A whole page. Nothing is inline: the content security policy forbids it. */
export function framed(
  { language, title, body, up = '', root = html``, head = html``, searched = {} }: Page,
  wording: Wording,
  place: Place,
): Markup {
  const { cite, search } = wording.reader;
  const finder =
    place.searches === 'script'
      ? html`<script src="${up}search.js" defer data-up="${up}" data-nothing="${search.nothing}" data-count="${search.count(0)}"></script>\n`
      : html``;
  return html`<!doctype html>
<html lang="${language}"${root}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
${head}<link rel="icon" href="${up}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${up}reader.css">
<script src="${up}reader.js" defer data-copy="${cite.copy}" data-copied="${cite.copied}"></script>
${finder}</head>
<body>
<a class="skip" href="#text">${wording.reader.skip}</a>
${searchForm(searched, up, wording, place)}
${body}
</body>
</html>
`;
}
