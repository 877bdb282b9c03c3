import type { Piece } from '../markdown/piece.ts';

type Values = Readonly<Record<string, string | number | boolean | undefined | ((event: never) => void)>>;

/**
 * An element by its tag and classes (`button.send`). Texts and nodes that follow go into it. In an object, functions listen to
 * the event they are named after and everything else is an attribute; false leaves one out.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  name: K | `${K}.${string}`,
  ...parts: readonly (Values | Node | string | false | undefined)[]
): HTMLElementTagNameMap[K] {
  const [tag, ...classes] = name.split('.');
  const node = document.createElement(tag as K);
  if (classes.length > 0) node.className = classes.join(' ');
  // Without a type a button sends the form that it stands in.
  if (tag === 'button') node.setAttribute('type', 'button');
  for (const part of parts) {
    if (typeof part === 'string' || part instanceof Node) node.append(part);
    else if (part) setValues(node, part);
  }
  return node;
}

function setValues(node: HTMLElement, values: Values): void {
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'function') node.addEventListener(name, value as EventListener);
    else if (value !== false && value !== undefined) node.setAttribute(name, value === true ? '' : String(value));
  }
}

/** Pieces as nodes: text becomes a text node, whatever it holds. */
export const toNode = (piece: Piece): Node | string =>
  typeof piece === 'string'
    ? piece
    : h(piece.tag as keyof HTMLElementTagNameMap, piece.attributes, ...piece.children.map(toNode));

let last = 0;

/** An id that nothing else on the page has. */
export const freshId = (): string => `n${++last}`;
