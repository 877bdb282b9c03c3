import type { Furniture } from '../../report/document.ts';
import { contentsIn } from './contents.ts';
import { isEnded, type Line, toLines } from './lines.ts';
import { paragraphLabel } from './paragraphLabel.ts';

/** Page 6, 第6页, - 6 -: no text has such a line. */
const PAGE =
  /^(?:page \d{1,4}(?: of \d{1,4})?|第 ?\d{1,4} ?[页頁](?:[,，]? ?共 ?\d{1,4} ?[页頁])?|[-–—] ?\d{1,4} ?[-–—])$/iu;
/** 13-58263 (C), GE.14-12345 (E) 010214, 6/21 13-58263, and the bar code *1358263*. */
const OF_PAGES = /^(?<page>\d{1,3}) ?\/ ?(?<pages>\d{1,3})$/u;
const JOB_NUMBER =
  /^(?:\d{1,3}\/\d{1,3} +)?(?:(?:GE\.|V\.)?\d{2}-\d{5}\*{0,3}(?: ?\([A-Z]\))?(?: +\d{6})*|\*\d{7}[A-Z]?\*)(?: +\*\d{7}\*)?(?: +\d{1,3}\/\d{1,3})?$/u;
/** The line drawn above the notes of a page, or at the end of a text. */
const RULE = /^[_—–-]{5,}$/u;
const SYMBOL = /^[A-Z]{1,8}(?:\/[A-Z0-9][\w.()-]{0,20}){1,7}(?: \(\d{4}\))?\*{0,3}$/u;
const NUMBER = /^\d{1,4}$/u;
/** Pages with a running title have the same one at least this often. */
const OFTEN = 3;
const LONGEST_TITLE = 120;
const LONGEST_HEAD = 250;
/** Lines of a masthead, where no number tells its end. */
const MASTHEAD = 15;
/** Lines of a page, at least; fewer between two numbers, and they are those of a table. */
const FEWEST_LINES = 5;

export interface LaidOut {
  /** What is read. */
  readonly lines: readonly Line[];
  /**
   * Lines after furniture. The blank lines at the edge of a page part no paragraphs: a line after it is not
   * `first`, but one after a line drawn on the page is.
   */
  readonly afterPage: ReadonlySet<Line>;
  readonly furniture: readonly Furniture[];
}

/** Parts the text of a file from what its pages print around it, and from its table of contents. */
export function layOut(source: string): LaidOut {
  const all = toLines(source);
  const contents = contentsIn(all);
  const printed = all.filter((line) => !contents.has(line));
  const around = aroundPages(printed, source);
  const lines: Line[] = [];
  const afterPage = new Set<Line>();
  let above: Line | null = null;
  for (const line of all) {
    if (!around.has(line) && !contents.has(line)) {
      const isAfter: boolean = above !== null && (around.has(above) || contents.has(above));
      const first = isAfter && above !== null && around.has(above) ? RULE.test(above.text) : line.first;
      const read = { ...line, first };
      if (isAfter) afterPage.add(read);
      lines.push(read);
    }
    above = line;
  }
  return {
    lines,
    afterPage,
    furniture: all.flatMap((line): Furniture[] => {
      const kind = contents.has(line) ? 'contents' : around.has(line) ? 'page' : null;
      return kind ? [{ kind, start: line.start, end: line.end }] : [];
    }),
  };
}

function aroundPages(lines: readonly Line[], source: string): ReadonlySet<Line> {
  const times = new Map<string, number>();
  for (const { text } of lines) times.set(text, (times.get(text) ?? 0) + 1);
  const often = ({ text }: Line) => times.get(text) ?? 0;
  const firstNumber = lines.findIndex(({ text }) => paragraphLabel(text));
  const head = firstNumber < 0 ? MASTHEAD : firstNumber;
  const first = new Map(lines.map(({ text }, at) => [text, at] as const).toReversed());
  const isBesidePage = (at: number) => [at - 1, at + 1].some((beside) => isPage(lines[beside]?.text ?? ''));
  const isOfMasthead = (line: Line, at: number) => at < head && first.get(line.text) === at && !isBesidePage(at);
  const breaks = (at: number) => /\f/u.test(source.slice(lines[at - 1]?.end ?? 0, lines[at]?.start));

  /** What stands around pages, if it stands beside their edge. */
  const mayBe = (line: Line, at: number): boolean =>
    NUMBER.test(line.text) ||
    (SYMBOL.test(line.text) && !isOfMasthead(line, at)) ||
    (often(line) >= OFTEN && line.text.length <= LONGEST_TITLE && !isEnded(line.text) && !paragraphLabel(line.text));
  const isSure = (line: Line, at: number): boolean =>
    isPage(line.text) ||
    isRunningHead(line.text, heads) ||
    RULE.test(line.text) ||
    (SYMBOL.test(line.text) && often(line) > 1 && !isOfMasthead(line, at));

  const heads = new Map<string, number>();
  for (const { text } of lines) {
    const title = titleIn(text);
    if (title) heads.set(title, (heads.get(title) ?? 0) + 1);
  }
  const numbers = pageNumbers(lines);
  const found = new Set<Line>();
  const waiting: number[] = [];
  const take = (at: number): void => {
    const line = lines[at];
    if (!line || found.has(line)) return;
    found.add(line);
    waiting.push(at);
  };
  for (const [at, line] of lines.entries()) {
    const isAtEdge = mayBe(line, at) && (breaks(at) || (at + 1 < lines.length && breaks(at + 1)));
    if (isSure(line, at) || isAtEdge || numbers.has(line)) take(at);
  }
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const beside of [at - 1, at + 1]) {
      const line = lines[beside];
      if (line && mayBe(line, beside)) take(beside);
    }
  }
  return found;
}

const isPage = (text: string): boolean => PAGE.test(text) || isOfPages(text) || JOB_NUMBER.test(text);

/** 3/05/2031 beside a symbol. */
const DATE = /^\d{1,2}\/\d{1,2}\/\d{4}$/u;

/** What stands in a line with wide gaps: `S/PV.97   Lamps of the lake   3/05/2031`, `6/21   31-58263`. */
const cellsOf = (text: string): string[] => (text.length > LONGEST_HEAD ? [] : text.split(/\s{2,}/u));

/** The running title among cells that are else those of a page; '' for none, null for a line of another kind. */
function titleIn(text: string): string | null {
  const cells = cellsOf(text);
  const isOfPage = (cell: string) => isPage(cell) || SYMBOL.test(cell);
  if (cells.length < 2 || !cells.some(isOfPage)) return null;
  const titles = cells.filter((cell) => !isOfPage(cell) && !NUMBER.test(cell) && !DATE.test(cell));
  return titles.length > 1 ? null : (titles[0] ?? '');
}

/** A running title stands in several lines, else it is part of a masthead: `United Nations   A/97/12`. */
function isRunningHead(text: string, heads: ReadonlyMap<string, number>): boolean {
  const title = titleIn(text);
  return title !== null && (title === '' || (heads.get(title) ?? 0) > 1);
}

/** 6/21; 2012/13 is a year. */
function isOfPages(text: string): boolean {
  const { page, pages } = OF_PAGES.exec(text)?.groups ?? {};
  return page !== undefined && Number(page) <= Number(pages);
}

/** Numbers alone between blank lines that count pages: the next or the one before stands a page away. */
function pageNumbers(lines: readonly Line[]): ReadonlySet<Line> {
  const alone = lines.flatMap((line, at) =>
    NUMBER.test(line.text) && line.first && (lines[at + 1]?.first ?? true)
      ? [{ line, at, number: Number(line.text) }]
      : [],
  );
  const found = new Set<Line>();
  for (const [place, each] of alone.entries()) {
    const next = alone[place + 1];
    if (!next || next.number !== each.number + 1 || next.at - each.at < FEWEST_LINES) continue;
    found.add(each.line).add(next.line);
  }
  return found;
}
