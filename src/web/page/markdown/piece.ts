/** A piece of the page before it becomes a node. Text is a string, so nothing sent can become markup. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Piece[];
}

export type Piece = Element | string;

export const textOf = (piece: Piece): string =>
  typeof piece === 'string' ? piece : piece.children.map(textOf).join('');

export const element = (
  tag: string,
  children: readonly Piece[],
  attributes: Readonly<Record<string, string>> = {},
): Element => ({ tag, attributes, children });
