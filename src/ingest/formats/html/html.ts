import { declaredEncoding, decode, decodeAs } from '../encoding.ts';
import type { Extract } from '../extract.ts';
import { spanOf } from '../grid.ts';
import { Blocks } from './blocks.ts';
import { framesOf, inPrintedOrder } from './frames.ts';
import { isFurniture, isLeftOut, isPicture } from './leftOut.ts';
import { type List, markOf, openList } from './listMark.ts';
import { noteMark } from './noteMark.ts';
import {
  attribute,
  childrenOf,
  isElement,
  isOfHtml,
  type PageElement,
  type PageNode,
  parsePage,
  textOf,
} from './page.ts';

const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu ol p pre search section summary ul`.split(
    /\s+/u,
  ),
);

/** Reads a page into the blocks that it prints. */
export function readHtml(bytes: Uint8Array, encoding?: string): Extract {
  const page = parsePage(encoding ? decodeAs(encoding, bytes) : decode(bytes, declaredEncoding(bytes, 'html')));
  const reading = new PageReading(framesOf(page));
  reading.read(page);
  return reading.extract();
}

class PageReading {
  readonly #blocks = new Blocks();
  readonly #frames: ReadonlySet<PageNode>;
  readonly #lists: List[] = [];
  readonly #furniture: string[] = [];
  #pictures = 0;

  constructor(frames: ReadonlySet<PageNode>) {
    this.#frames = frames;
  }

  /** Without recursion, so that nothing is nested too deep for the stack. Functions on the way are what ends an element. */
  read(page: PageNode): void {
    const waiting: (PageNode | (() => void))[] = [page];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (typeof next === 'function') next();
      else if (!isElement(next)) {
        this.#blocks.add(textOf(next));
        for (const child of childrenOf(next).toReversed()) waiting.push(child);
      } else if (isPicture(next)) this.#pictures += 1;
      else if (isFurniture(next)) this.#readFurniture(next);
      else if (!isLeftOut(next)) {
        const mark = noteMark(next);
        if (mark) this.#blocks.add(mark);
        else {
          const end = this.#start(next);
          if (end) waiting.push(end);
          const children = next.tagName === 'table' ? inPrintedOrder(next) : childrenOf(next);
          for (const child of children.toReversed()) waiting.push(child);
        }
      }
    }
  }

  #readFurniture(element: PageElement): void {
    const reading = new PageReading(this.#frames);
    for (const child of childrenOf(element)) reading.read(child);
    for (const block of [...reading.#furniture, ...reading.#blocks.finish()]) this.#furniture.push(block);
  }

  extract(): Extract {
    const blocks = this.#blocks.finish();
    const warnings = [
      ...(this.#pictures > 0 ? [`Pictures are left out: ${this.#pictures}`] : []),
      ...(blocks.length === 0 ? ['The page holds no text'] : []),
    ];
    const furniture = this.#furniture.length > 0 ? { furniture: [...new Set(this.#furniture)] } : {};
    return { text: blocks.join('\n\n'), warnings, ...furniture };
  }

  /** What an element does where it starts; returns what it does where it ends. */
  #start(element: PageElement): (() => void) | undefined {
    const blocks = this.#blocks;
    if (!isOfHtml(element)) return undefined;
    switch (element.tagName) {
      case 'br':
        blocks.endLine();
        return undefined;
      case 'table':
        blocks.startTable();
        return () => blocks.end();
      case 'tr':
      case 'td':
      case 'th':
        return this.#startOfTable(element);
      case 'ol':
      case 'ul':
      case 'menu':
      case 'dir':
        blocks.end();
        this.#lists.push(openList(element));
        return () => {
          blocks.end();
          this.#lists.pop();
        };
      case 'li':
        blocks.end();
        blocks.mark(markOf(element, this.#lists.at(-1)));
        return () => {
          blocks.end();
          blocks.dropMark();
        };
      case 'pre':
        blocks.end();
        blocks.preformatted += 1;
        return () => {
          blocks.end();
          blocks.preformatted -= 1;
        };
      default:
        if (!BLOCKS.has(element.tagName)) return undefined;
        blocks.end();
        return () => blocks.end();
    }
  }

  #startOfTable(element: PageElement): () => void {
    const blocks = this.#blocks;
    if (this.#frames.has(tableOf(element))) {
      blocks.end();
      return () => blocks.end();
    }
    if (element.tagName !== 'tr') {
      const span = spanOf(attribute(element, 'colspan'), attribute(element, 'rowspan'));
      return () => blocks.endCell(span);
    }
    blocks.startRow();
    return () => blocks.endRow();
  }
}

/** A row stands in a part of its table, a cell in a row: the parser sees to it. */
function tableOf(element: PageElement): PageNode {
  const row = element.tagName === 'tr' ? element : (element.parentNode as PageElement);
  return (row.parentNode as PageElement).parentNode as PageElement;
}
