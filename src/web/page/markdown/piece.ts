/** A piece of what is shown, before there is a document. Text is a string: nothing sent can become markup. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Piece[];
}

export type Piece = Element | string;

/** The words of a piece, as a reader sees them. */
export const textOf = (piece: Piece): string =>
  typeof piece === 'string' ? piece : piece.children.map(textOf).join('');

export const element = (
  tag: string,
  children: readonly Piece[],
  attributes: Readonly<Record<string, string>> = {},
): Element => ({ tag, attributes, children });
