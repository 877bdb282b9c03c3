import { attribute, childrenOf, isElement, type PageElement, type PageNode } from './page.ts';

/**
 * The tables that only place things on the page: those that hold a table, have one column, or say so. What stands
 * in them stays paragraphs; a whole report in one cell is no row of a table.
 */
export function framesOf(page: PageNode): ReadonlySet<PageNode> {
  const frames = new Set<PageNode>();
  const waiting: { node: PageNode; table: PageElement | null }[] = [{ node: page, table: null }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    let { node, table } = next;
    if (isElement(node) && node.tagName === 'table') {
      if (table) frames.add(table);
      if (isPresentation(node) || hasOneColumn(node)) frames.add(node);
      table = node;
    }
    for (const child of childrenOf(node)) waiting.push({ node: child, table });
  }
  return frames;
}

const isPresentation = (table: PageElement): boolean =>
  /^(?:presentation|none)$/iu.test(attribute(table, 'role') ?? '');

function hasOneColumn(table: PageElement): boolean {
  const parts = childrenOf(table).filter((part) => isElement(part) && /^t(?:head|body|foot)$/u.test(part.tagName));
  return parts
    .flatMap(childrenOf)
    .every((row) => childrenOf(row).filter((cell) => isElement(cell) && /^t[dh]$/u.test(cell.tagName)).length <= 1);
}

/** What a table holds in the order a page prints it, wherever the file has its caption, head and foot. */
export function inPrintedOrder(table: PageElement): readonly PageNode[] {
  const rank = (node: PageNode) =>
    isElement(node) ? (['caption', 'thead', 'tbody', 'tfoot'].indexOf(node.tagName) + 4) % 4 : 2;
  return childrenOf(table).toSorted((one, other) => rank(one) - rank(other));
}
