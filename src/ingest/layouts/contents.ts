import type { Line } from './lines.ts';
import { paragraphLabel } from './paragraphLabel.ts';

const HEADING = /^(?:目\s*录|目\s*錄|目\s*次|(?:table of )?contents)$/iu;
/** Dots that lead to the number of a page or of paragraphs at the end of the line. */
const LEADERS =
  /(?:\.{4,}|(?:\. ){4,}|…{2,}|·{4,}|‥{3,})[\s.…·]*(?<number>\d{1,4})(?:\s?[-–—]\s?\d{1,4})?(?:\s+\d{1,4})?$/u;
/** A heading of the table and of its columns, and an entry that is wrapped, stand between lines with dots. */
const FARTHEST = 4;
const FEWEST = 3;

/**
 * The lines of a table of contents, from its heading, if it has one, to its last line with dots. Figures in a table may
 * have dots before them, too: without a heading the numbers must rise, and no paragraph may stand above.
 */
export function contentsIn(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  const head = lines.findIndex((line) => numberAt(line) === null && paragraphLabel(line.text));
  const dotted = lines.flatMap((line, at) => (numberAt(line) === null ? [] : [at]));
  for (const run of runsOf(dotted)) {
    const [first, last] = [run[0] ?? 0, run.at(-1) ?? 0];
    const above = lines.slice(Math.max(0, first - FARTHEST), first);
    const heading = above.findLastIndex(({ text }) => HEADING.test(text));
    const isAboveParagraphs = head < 0 || first < head;
    if (run.length < FEWEST || (heading < 0 && !(isAboveParagraphs && isRising(lines, run)))) continue;
    for (const line of lines.slice(heading < 0 ? first : first - above.length + heading, last + 1)) found.add(line);
  }
  return found;
}

function numberAt({ text }: Line): number | null {
  const number = LEADERS.exec(text.slice(-200))?.groups?.number;
  return number === undefined ? null : Number(number);
}

/** Lines with dots, together where no more than a few others stand between. */
function runsOf(places: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const at of places) {
    const run = runs.at(-1);
    if (run && at - (run.at(-1) ?? 0) <= FARTHEST) run.push(at);
    else runs.push([at]);
  }
  return runs;
}

function isRising(lines: readonly Line[], run: readonly number[]): boolean {
  const numbers = run.map((at) => numberAt(lines[at] as Line) ?? 0);
  return numbers.every((number, at) => at === 0 || number >= (numbers[at - 1] ?? 0));
}
