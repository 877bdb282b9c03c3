import type { Piece } from '../markdown/piece.ts';

type Values = Readonly<Record<string, string | number | boolean | undefined | ((event: never) => void)>>;

/**
 * Makes an element from tag and classes (`button.send`) with texts and nodes as content. In an object, functions are
 * event listeners and other values attributes; `false` and `undefined` are left out.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  name: K | `${K}.${string}`,
  ...parts: readonly (Values | Node | string | false | undefined)[]
): HTMLElementTagNameMap[K] {
  const [tag, ...classes] = name.split('.');
  const node = document.createElement(tag as K);
  if (classes.length > 0) node.className = classes.join(' ');
  // HTML's default type would send the surrounding form.
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

export const toNode = (piece: Piece): Node | string =>
  typeof piece === 'string'
    ? piece
    : h(piece.tag as keyof HTMLElementTagNameMap, piece.attributes, ...piece.children.map(toNode));

let last = 0;

export const freshId = (): string => `n${++last}`;
