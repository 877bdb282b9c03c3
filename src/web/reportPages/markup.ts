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
