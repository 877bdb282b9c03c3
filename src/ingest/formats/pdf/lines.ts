import { superscript } from '../../../text/superscript.ts';
import { collapsed } from '../whiteSpace.ts';
import type { Piece } from './page.ts';
import { type Row, rowsOf } from './rows.ts';

/** Words that stand together, and where they begin and end. */
export interface Words {
  readonly x: number;
  readonly end: number;
  readonly text: string;
}

/** What a wide gap parts from the rest of a line, as in the row of a table. */
export interface Cell extends Words {
  /** What narrower gaps part, which may yet be those between the columns of a table. */
  readonly parts: readonly Words[];
  /** Where its last line ends, if it is wrapped. */
  readonly last: number;
}

export interface Line extends Words {
  readonly page: number;
  readonly y: number;
  readonly size: number;
  /** Its text is theirs, parted by tabs. */
  readonly cells: readonly Cell[];
}

/** In ems: a gap parts words, or perhaps cells, or cells; letters raised so far above the line are a mark. */
const [WORD_GAP, PART_GAP, CELL_GAP, RAISED] = [0.15, 0.5, 1.5, 0.15];
const SMALL = 0.85;

/** A number, letter or dash before a paragraph, and the mark before a note: the gap after it parts no cells. */
const LABEL = /^(?:[(（[]?[\p{L}\p{N}]{1,4}(?: bis| ter)?[.．、)）\]/]|[-–—•·*†]+|[⁰¹²³⁴-⁹]+)$/u;
/** What parts such a number from the title beside it is kept, though it stands between Han characters. */
const HEADING =
  /^(第[一二三四五六七八九十百零〇之\d]{1,7}(?:[条條章节節编編]|部分)(?:之[一二三四五六七八九十])?) +(?=\S)/u;
/** Between brackets and Han characters white space is only what fills the line. */
const IN_BRACKETS = /(?<=[([]) (?=\p{Script=Han})|(?<=\p{Script=Han}) (?=[)\]])/gu;
const MARK = /^\d{1,3}(?:[,，、]\s*\d{1,3})*\/?$/u;
const LETTER_SPACED = /^(?:\p{Script=Han}\t){1,5}\p{Script=Han}$/u;

/** The lines of a stretch of a page, from top to bottom. */
export const linesOf = (pieces: readonly Piece[], page: number): Line[] =>
  rowsOf(pieces).map((row) => lineOf(row, page));

function lineOf(row: Row, page: number): Line {
  const groups: Piece[][] = [];
  for (const group of parted(row.pieces, CELL_GAP * row.size)) {
    const [label] = groups;
    if (label && groups.length === 1 && LABEL.test(wordsOf(label, row).text)) label.push(...group);
    else groups.push(group);
  }
  const cells = groups.map((group) => cellOf(group, row));
  const text = cells.map((cell) => cell.text).join('\t');
  const line = { page, y: row.y, size: row.size, x: cells[0]?.x ?? 0, end: cells.at(-1)?.end ?? 0, text, cells };
  if (!LETTER_SPACED.test(text)) return line;
  const whole = { x: line.x, end: line.end, text: text.replaceAll('\t', '') };
  return { ...line, ...whole, cells: [{ ...whole, parts: [whole], last: line.end }] };
}

function cellOf(pieces: readonly Piece[], row: Row): Cell {
  const words = wordsOf(pieces, row);
  const parts = parted(pieces, PART_GAP * row.size).map((part) => wordsOf(part, row));
  return { ...words, parts, last: words.end };
}

/** Pieces parted where they are farther from each other. */
function parted(pieces: readonly Piece[], gap: number): Piece[][] {
  const groups: Piece[][] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    if (groups.length === 0 || piece.x - end > gap) groups.push([piece]);
    else groups.at(-1)?.push(piece);
    end = piece.x + piece.width;
  }
  return groups;
}

function wordsOf(pieces: readonly Piece[], row: Row): Words {
  const first = pieces[0] as Piece;
  let text = '';
  let end = Number.POSITIVE_INFINITY;
  for (const [at, piece] of pieces.entries()) {
    if (isTwice(piece, pieces[at - 1])) continue;
    text += `${piece.x - end > WORD_GAP * row.size ? ' ' : ''}${markOf(piece, row) ?? piece.text}`;
    end = piece.x + piece.width;
  }
  const [heading = '', label = ''] = HEADING.exec(text) ?? [];
  return {
    x: first.x,
    end,
    text: `${label && `${label} `}${collapsed(text.slice(heading.length)).replaceAll(IN_BRACKETS, '')}`,
  };
}

/** Whether a piece is printed a second time over itself: so some programs make letters bold. */
const isTwice = (piece: Piece, before: Piece | undefined): boolean =>
  before?.text === piece.text && piece.x - before.x < 0.1 * piece.size;

/** The footnote mark that a raised number is. */
function markOf({ text, y, size }: Piece, row: Row): string | null {
  const number = text.trim();
  const isRaised = size <= SMALL * row.size && row.y - y >= RAISED * row.size;
  return isRaised && MARK.test(number) ? superscript(number.replace('/', '')) : null;
}
