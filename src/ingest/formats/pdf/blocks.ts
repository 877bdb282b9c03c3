import { joinedParts } from './joined.ts';
import type { Line } from './lines.ts';
import { isBroken } from './room.ts';
import { withRest } from './tables.ts';

/** A paragraph, heading or row; its lines may stand on several pages. */
export type Block = readonly [Line, ...Line[]];

/** Lines that stand below each other, and how far they reach. */
export interface Stretch {
  readonly lines: readonly Line[];
  readonly left: number;
  readonly right: number;
}

/** In ems: lines that begin as far apart are indented; a gap is as much larger than usual. */
const [INDENT, GAP] = [0.8, 0.25];
const LIKE = 0.06;
const RARE = 10;

/** What begins a paragraph: a number, a letter, a dash, a mark. */
const LABEL =
  /^(?:\d{1,4}[.．、)]|\d{1,3}\s(?=\p{Lu})|[(（][\p{L}\p{N}]{1,4}[)）]|[\p{Lu}IVX]{1,5}[.．、]\s|[一二三四五六七八九十]{1,3}[.．、]|第[一二三四五六七八九十百零〇之\d]{1,7}(?:[条條章节節编編]|部分)|article [(\d]|[-–—•·*]\s)/iu;
const SENTENCE_END = /[.。;；:：!！?？]["”’」』)）]*[⁰¹²³⁴-⁹]*$/u;

export const stretchOf = (lines: readonly Line[]): Stretch => ({
  lines,
  left: lines.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY),
  right: lines.reduce((most, { end }) => Math.max(most, end), 0),
});

/** Puts the lines of all stretches, in the order in which they are read, together to blocks. */
export function blocksOf(stretches: readonly Stretch[]): Block[] {
  const pitch = pitchOf(stretches);
  const blocks: [Line, ...Line[]][] = [];
  let before: Stretch | null = null;
  for (const stretch of stretches) {
    const table = blocks.slice(blocks.findLastIndex(([row]) => row.cells.length < 2) + 1);
    const heads = stretch.lines.findIndex(({ text }, at) => text !== table[at]?.[0].text);
    for (const [at, line] of stretch.lines.slice(Math.max(heads, 0)).entries()) {
      const open = blocks.at(-1);
      const row = at === 0 && open && withRest(open[0], line);
      const goesOn =
        at > 0 ? goesOnBelow(open, line, stretch, pitch) : goesOnBeyond(open, line, stretch, before, pitch);
      if (row) blocks[blocks.length - 1] = [row];
      else if (open && goesOn) open.push(line);
      else blocks.push([line]);
    }
    before = stretch;
  }
  return blocks;
}

/** The words of a block, as one line. */
export const textOf = (lines: readonly Line[]): string => joinedParts(lines.map(({ text }) => text)).join('');

function goesOnBelow(block: Block | undefined, line: Line, stretch: Stretch, pitch: number): boolean {
  if (!block) return false;
  const above = block.at(-1) as Line;
  if (!isAlike(above, line)) return false;
  if (line.y - above.y > (pitch + GAP) * line.size) return false;
  if (isBroken(above.end, stretch.right, line, line.size)) return false;
  const indent = line.x - above.x;
  if (Math.abs(indent) > INDENT * line.size && block.length > 1) return false;
  // A number at the start of a wrapped line is one of the sentence, unless a sentence ends before it.
  return !LABEL.test(line.text) || (Math.abs(indent) <= INDENT * line.size && !SENTENCE_END.test(above.text));
}

/** Whether a block goes on in the next column or on the next page. */
function goesOnBeyond(
  block: Block | undefined,
  line: Line,
  stretch: Stretch,
  before: Stretch | null,
  pitch: number,
): boolean {
  if (!block || !before) return false;
  const above = block.at(-1) as Line;
  const isBelow = line.page === above.page && line.y > above.y;
  if (isBelow) return goesOnBelow(block, line, before, pitch);
  if (!isAlike(above, line) || isBroken(above.end, before.right, line, line.size) || LABEL.test(line.text))
    return false;
  if (!SENTENCE_END.test(above.text)) return true;
  // After a full last line that ends a sentence, only the indent tells, or that numbers begin paragraphs here.
  const isHeading = isBroken(line.end, stretch.right, line, line.size) && !SENTENCE_END.test(line.text);
  if (isHeading) return false;
  const indent = line.x - stretch.left;
  const isHanging = block[1] !== undefined && Math.abs(block[1].x - block[0].x) > INDENT * line.size;
  if (isHanging) return Math.abs(indent - (above.x - before.left)) <= INDENT * line.size;
  return LABEL.test(block[0].text) && indent <= INDENT * line.size;
}

/** Whether two lines may be of one paragraph: of one size, and neither the row of a table. */
const isAlike = (one: Line, other: Line): boolean =>
  one.cells.length === 1 && other.cells.length === 1 && Math.abs(one.size - other.size) <= LIKE * one.size;

/** How far lines of a paragraph are apart, in ems: the least that is not rare, for many paragraphs may have one line. */
function pitchOf(stretches: readonly Stretch[]): number {
  const counts = new Map<number, number>();
  for (const { lines } of stretches) {
    for (const [at, line] of lines.entries()) {
      const above = lines[at - 1];
      if (!above || !isAlike(above, line)) continue;
      const pitch = Math.round(((line.y - above.y) / line.size) * 20) / 20;
      counts.set(pitch, (counts.get(pitch) ?? 0) + 1);
    }
  }
  const most = Math.max(0, ...counts.values());
  const usual = [...counts].filter(([, count]) => count >= most / RARE).map(([pitch]) => pitch);
  return Math.min(2.5, ...usual);
}
