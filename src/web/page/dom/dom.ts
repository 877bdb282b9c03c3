import type { Piece } from '../markdown/piece.ts';

type Value = string | number | boolean | undefined | ((event: never) => void);

/** An element: functions listen to the event they are named after, everything else is an attribute; false leaves one out. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  values: Readonly<Record<string, Value>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'function') node.addEventListener(name, value as EventListener);
    else if (value !== false && value !== undefined) node.setAttribute(name, value === true ? '' : String(value));
  }
  node.append(...children);
  return node;
}

/** Pieces as nodes: text becomes a text node, whatever it holds. */
export function toNode(piece: Piece): Node | string {
  if (typeof piece === 'string') return piece;
  const node = document.createElement(piece.tag);
  for (const [name, value] of Object.entries(piece.attributes)) node.setAttribute(name, value);
  node.append(...piece.children.map(toNode));
  return node;
}

let last = 0;

/** An id that nothing else on the page has. */
export const freshId = (): string => `n${++last}`;
