import {
  childrenOf,
  isElement,
  type PageElement,
  type PageNode,
  parsePage,
} from '../../../../src/ingest/formats/html/page.ts';

/** The first element of that name on a page. */
export function elementOf(html: string, name: string): PageElement {
  const waiting: PageNode[] = [parsePage(html)];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isElement(node) && node.tagName === name) return node;
    waiting.push(...childrenOf(node).toReversed());
  }
  throw new Error(`no ${name}`);
}
