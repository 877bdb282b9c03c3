/** A piece of the page. Text is a string and is escaped when the page is written, so nothing sent can become markup. */
export interface Element {
  readonly tag: string;
  readonly className: string;
  readonly style: string;
  readonly children: readonly Piece[];
}

export type Piece = Element | string;

/** Elements without an end tag, as far as the page has any. */
const VOID = ['hr'];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** An element with a class; style is ours alone, never anything sent. */
export const element = (tag: string, className: string, children: readonly Piece[], style = ''): Element => ({
  tag,
  className,
  style,
  children,
});

/** The piece as HTML. */
export function toHtml(piece: Piece): string {
  if (typeof piece === 'string') return piece.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? '');
  const { tag, className, style, children } = piece;
  const attributes = [className && ` class="${className}"`, style && ` style="${style}"`].join('');
  if (VOID.includes(tag)) return `<${tag}${attributes}>`;
  return `<${tag}${attributes}>${children.map(toHtml).join('')}</${tag}>`;
}
