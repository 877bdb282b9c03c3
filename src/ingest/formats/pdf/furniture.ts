import { type Line, linesOf } from './lines.ts';
import type { Page, Piece } from './page.ts';

/** So many lines at the top and at the foot of a page may be furniture. */
const DEEPEST = 5;
/** Of lines at a place of furniture, so many are furniture. */
const MOST = 0.6;
/** In ems: lines of the text are not so far from each other. */
const APART = 1.8;
/** In points: what stands at the same place differs by less. */
const PLACE = 3;

const NUMBER = /\d+/gu;
/** `6`, `- 6 -`, `6/21`, `第6页`, `Page 6 of 21`. */
const PAGE_NUMBER =
  /^(?:[-–—]\s*)?(?:page |p\. ?|第\s*)?(?<number>\d{1,4})\s*(?:[页頁]|(?:\/|of|共)\s*第?\s*\d{1,4}\s*[页頁]?)?(?:\s*[-–—])?$/iu;
const ROMAN = /^[ivxlc]{1,7}$/u;
/** `13-58263 (C)`, with the dates of its processing, and the same as the bars of `*1358263*` print it. */
const JOB_NUMBER = /^(?:\d{2}-\d{5}\*?(?:\s*\([A-Z]\))?(?:\s+\d{6})*(?:\s+\*\d{7}\*)?|\*\d{7}\*)$/u;
const SYMBOL = /^[A-Z]{1,4}\/[A-Z0-9][A-Z0-9./()*-]*$/u;

interface Bare {
  readonly pages: readonly Page[];
  /** What stands around the text, each once. */
  readonly furniture: readonly string[];
}

/** Takes away what stands around the text of the pages: what repeats at its place, page numbers, job numbers, symbols. */
export function withoutFurniture(pages: readonly Page[]): Bare {
  const edges = pages.map(edgesOf);
  const repeated = repeatedKeys(edges.flatMap(({ top, foot }) => [...top, ...foot]));
  const furniture = new Set<string>();
  const bare = pages.map((page, at) => {
    const { top, foot } = edges[at] as Edges;
    const around = [...outer(top, repeated, page), ...outer(foot, repeated, page)];
    for (const { line } of around) furniture.add(line.text);
    const pieces = new Set(around.flatMap((edge) => edge.pieces));
    return { ...page, pieces: page.pieces.filter((piece) => !pieces.has(piece)) };
  });
  return { pages: bare, furniture: [...furniture] };
}

interface Edge {
  readonly line: Line;
  readonly pieces: readonly Piece[];
  readonly place: string;
  readonly keys: readonly string[];
}

interface Edges {
  /** From the top down. */
  readonly top: readonly Edge[];
  /** From the foot up. */
  readonly foot: readonly Edge[];
}

function edgesOf(page: Page): Edges {
  const lines = linesOf(page.pieces, page.number);
  const half = Math.min(DEEPEST, Math.ceil(lines.length / 2));
  const edge = (line: Line): Edge => ({
    line,
    pieces: page.pieces.filter(({ y }) => Math.abs(y - line.y) < 0.25 * line.size),
    place: placeOf(line),
    keys: keysAt(line, page.number),
  });
  return {
    top: lines.slice(0, half).map(edge),
    foot: lines
      .slice(Math.max(half, lines.length - DEEPEST))
      .toReversed()
      .map(edge),
  };
}

/**
 * What a line has in common with its like on other pages: its words and its place, and with each number that counts the
 * pages in place of it, how far it is ahead of them.
 */
function keysAt(line: Line, page: number): string[] {
  const { text } = line;
  const place = `${placeOf(line)} ${line.size.toFixed(1)}`;
  const counted = Array.from(text.matchAll(NUMBER))
    .slice(0, 6)
    .filter(([number]) => number.length <= 4)
    .map(({ 0: number, index }) => {
      const ahead = Number(number) - page;
      return `${place} ${text.slice(0, index)}{${ahead}}${text.slice(index + number.length)}`;
    });
  return [`${place} ${text}`, ...counted];
}

const placeOf = ({ y }: Line): string => String(Math.round(y / PLACE));

/** The keys that lines of more than one page have, at places where most lines have such keys: else it is chance. */
function repeatedKeys(edges: readonly Edge[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const key of edges.flatMap(({ keys }) => keys)) (seen.has(key) ? twice : seen).add(key);
  const isTwice = ({ keys }: Edge) => keys.some((key) => twice.has(key));
  const counts = new Map<string, { all: number; repeated: number }>();
  for (const edge of edges) {
    const count = counts.get(edge.place) ?? { all: 0, repeated: 0 };
    counts.set(edge.place, { all: count.all + 1, repeated: count.repeated + (isTwice(edge) ? 1 : 0) });
  }
  const isUsual = ({ place }: Edge) => (counts.get(place)?.repeated ?? 0) >= MOST * (counts.get(place)?.all ?? 0);
  return new Set(edges.filter(isUsual).flatMap(({ keys }) => keys.filter((key) => twice.has(key))));
}

/** From the edge inwards, as long as it is furniture; what only repeats stands apart from the text. */
function outer(edges: readonly Edge[], repeated: ReadonlySet<string>, page: Page): readonly Edge[] {
  const found = edges.findIndex((edge, at) => !isFurniture(edge, repeated, page) || isHead(edge, edges[at + 1]));
  const around = found < 0 ? edges : edges.slice(0, found);
  const last = around.findLastIndex(
    ({ line }, at) => isOfPage(line, page.number) || isApart(line, edges[at + 1]?.line),
  );
  return around.slice(0, last + 1);
}

const isApart = (line: Line, inner: Line | undefined): boolean =>
  !inner || Math.abs(inner.y - line.y) > APART * Math.max(line.size, inner.size);

const isFurniture = ({ line, keys }: Edge, repeated: ReadonlySet<string>, page: Page): boolean =>
  keys.some((key) => repeated.has(key)) || isOfPage(line, page.number);

/** Whether a line can be nothing but furniture; on the first page, a symbol is of the masthead. */
const isOfPage = ({ cells }: Line, page: number): boolean =>
  cells.every(
    ({ text }) =>
      JOB_NUMBER.test(text) ||
      Number(PAGE_NUMBER.exec(text)?.groups?.number) === page ||
      (page > 1 && (SYMBOL.test(text) || ROMAN.test(text))),
  );

/** Whether a line is a row of the table beside it, whose head is printed again on each page. */
const isHead = ({ line }: Edge, inner: Edge | undefined): boolean =>
  line.cells.length > 1 && line.cells.every(({ x }) => inner?.line.cells.some((cell) => Math.abs(cell.x - x) < PLACE));
