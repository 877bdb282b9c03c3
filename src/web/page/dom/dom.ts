import type { Piece } from '../markdown/piece.ts';

type Values = Readonly<Record<string, string | number | boolean | undefined | ((event: never) => void)>>;

/**
 * Makes an element from its tag and classes (`button.send`). Texts and nodes become its content. Of an object,
 * functions listen to the event of their name and all other values become attributes; `false` and `undefined` are left
 * out.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  name: K | `${K}.${string}`,
  ...parts: readonly (Values | Node | string | false | undefined)[]
): HTMLElementTagNameMap[K] {
  const [tag, ...classes] = name.split('.');
  const node = document.createElement(tag as K);
  if (classes.length > 0) node.className = classes.join(' ');
  // The default type of HTML would send the form around the button.
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

/** A piece as a node. Text always becomes a text node. */
export const toNode = (piece: Piece): Node | string =>
  typeof piece === 'string'
    ? piece
    : h(piece.tag as keyof HTMLElementTagNameMap, piece.attributes, ...piece.children.map(toNode));

let last = 0;

/** A new id, unique on the page. */
export const freshId = (): string => `n${++last}`;
