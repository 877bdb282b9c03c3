import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;

/** HTML as a parser that is not ours reads it: all elements, in the order of the page. */
export const elementsOf = (html: string): Element[] => below(parse(html));

const below = (node: Node): Element[] =>
  'childNodes' in node
    ? node.childNodes.flatMap((child) => (defaultTreeAdapter.isElementNode(child) ? [child, ...below(child)] : []))
    : [];

export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

export const textOf = (node: Node): string => {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
};

export const classed = (elements: readonly Element[], name: string): Element[] =>
  elements.filter((element) => attribute(element, 'class')?.split(' ').includes(name));

export const inside = (element: Element): Element[] => below(element);
