import type { Extract, PageStart } from '../extract.ts';
import { joined } from './joined.ts';
import type { Line } from './lines.ts';

/** Puts blocks together to a text that knows where its pages begin. */
export class PagedText {
  readonly #blocks: string[] = [];
  readonly #pages: PageStart[] = [];
  #length = 0;

  /** A block of one line, after an empty line; `mark` stands before a note. */
  add(lines: readonly Line[], mark: string): void {
    let block = '';
    for (const { text, page } of lines) {
      const line = block === '' ? mark + text : text;
      block = joined(block, line);
      if (this.#pages.at(-1)?.page !== page) this.#pages.push({ at: this.#length + block.length - line.length, page });
    }
    this.#blocks.push(block);
    this.#length += block.length + '\n\n'.length;
  }

  finish(): Required<Pick<Extract, 'text' | 'pages'>> {
    return { text: this.#blocks.join('\n\n'), pages: this.#pages };
  }
}
