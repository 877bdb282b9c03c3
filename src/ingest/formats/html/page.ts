import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  type TreeAdapter,
} from 'parse5';
import { FormatError } from '../extract.ts';

export type PageNode = DefaultTreeAdapterTypes.Node;
export type PageElement = DefaultTreeAdapterTypes.Element;

/** Browsers stop at 512; what is deeper takes parsers a time that grows with the square of the depth. */
const DEEPEST = 1_000;
const MOST_ELEMENTS = 2_000_000;

/** Parses a page as browsers do; throws a FormatError for one that is made to hold up whoever reads it. */
export function parsePage(text: string): PageNode {
  let [depth, elements] = [0, 0];
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      elements += 1;
      if (depth > DEEPEST) throw new FormatError(`The page nests more than ${DEEPEST} elements in each other`);
      if (elements > MOST_ELEMENTS) throw new FormatError(`The page has more than ${MOST_ELEMENTS} elements`);
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
  return parse(text, { treeAdapter });
}

export const isElement = (node: PageNode): node is PageElement => 'tagName' in node;

/** Not of a formula: an element named `tr` stands in no table there. */
export const isOfHtml = (element: PageElement): boolean => element.namespaceURI === 'http://www.w3.org/1999/xhtml';

export const childrenOf = (node: PageNode): readonly PageNode[] => ('childNodes' in node ? node.childNodes : []);

/** The text of a text node; comments have none. */
export const textOf = (node: PageNode): string => ('value' in node && node.nodeName === '#text' ? node.value : '');

export const attribute = (element: PageElement, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;
