import { pictured, wellFormed } from '../../presentation/markdown/escape.ts';

const HTML = Symbol('HTML');

/** HTML that only `html` can make, so that no text gets in unescaped. */
export interface Markup {
  readonly [HTML]: string;
}

type Filling = string | Markup | readonly Markup[];

/** Escapes texts, keeps markup. hono's `html` would lose carriage returns and send NUL and lone surrogates. */
export const html = (pieces: TemplateStringsArray, ...fillings: readonly Filling[]): Markup => ({
  [HTML]: pieces.reduce((made, piece, index) => made + filled(fillings[index - 1] ?? '') + piece),
});

export const toHtml = (markup: Markup): string => markup[HTML];

const filled = (filling: Filling): string =>
  typeof filling === 'string' ? escaped(filling) : [filling].flat().map(toHtml).join('');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // Unescaped, a parser would read it as a line feed.
  '\r': '&#13;',
};

/** A parser reads the same text back, except NUL (not in HTML) and lone surrogates (not in UTF-8). */
const escaped = (text: string): string =>
  wellFormed(text)
    .replaceAll('\0', pictured)
    .replace(/[&<>"'\r]/gu, (character) => ENTITIES[character] ?? '');

/**
 * A whole page around its body. Nothing is inline: the content security policy forbids it. `up` is the relative path to
 * the folder of all pages, so that a proxy may put that folder anywhere.
 */
export const framed = (language: string, title: string, body: Markup, up = ''): Markup => html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="${up}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${up}reader.css">
</head>
<body>
${body}
</body>
</html>
`;
