import type { Extract, PageStart } from '../extract.ts';
import { joinedParts } from './joined.ts';
import type { Line } from './lines.ts';

/** Puts blocks together to a text that knows where its pages begin. */
export class PagedText {
  readonly #blocks: string[] = [];
  readonly #pages: PageStart[] = [];
  #length = 0;

  /** A block of one line, after an empty line; `mark` stands before a note. */
  add(lines: readonly Line[], mark: string): void {
    const parts = joinedParts(lines.map(({ text }, at) => (at === 0 ? mark + text : text)));
    let end = this.#length;
    for (const [at, { page, text }] of lines.entries()) {
      end += parts[at]?.length ?? 0;
      if (this.#pages.at(-1)?.page !== page)
        this.#pages.push({ at: at === 0 ? this.#length : end - text.length, page });
    }
    this.#blocks.push(parts.join(''));
    this.#length = end + '\n\n'.length;
  }

  finish(): Required<Pick<Extract, 'text' | 'pages'>> {
    return { text: this.#blocks.join('\n\n'), pages: this.#pages };
  }
}
