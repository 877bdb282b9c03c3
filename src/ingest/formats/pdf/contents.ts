import { type Block, textOf } from './blocks.ts';

/** Dots that lead to the number of a page: an entry of the contents. */
const LEADER = /(?:\.{4,}|(?:\. ){4,}|…{2,}|·{4,}|⋯{2,})[.\s…·⋯]*(?:\d{1,4}|[ivxlc]{1,7})$/u;
const HEADING = /^(?:目\s*[录錄次]|(?:table of )?contents)$/iu;
/** Between the heading and the first entry stand the heads of the columns: Paragraphs, Page, 页次. */
const MOST_BETWEEN = 4;

interface WithoutContents {
  readonly blocks: readonly Block[];
  /** Pages with contents that are left out. */
  readonly pages: readonly number[];
}

/** A leader is shorter. */
const LONGEST = 400;

/** Leaves out tables of contents: their lines would be read as sections and paragraphs. */
export function withoutContents(blocks: readonly Block[]): WithoutContents {
  const left = new Set<Block>();
  for (const [at, block] of blocks.entries()) {
    if (!LEADER.test(textOf(block).slice(-LONGEST))) continue;
    left.add(block);
    const above = blocks.slice(Math.max(at - MOST_BETWEEN - 1, 0), at);
    const heading = above.findLastIndex((each) => HEADING.test(textOf(each)));
    const between = heading < 0 ? [] : above.slice(heading);
    for (const each of between) left.add(each);
  }
  return {
    blocks: blocks.filter((block) => !left.has(block)),
    pages: [...new Set(Array.from(left, ([{ page }]) => page))],
  };
}
