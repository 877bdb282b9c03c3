import type { Checked, Difference } from '../../answer/answer.ts';
import { sizeOfAll } from '../fit/size.ts';
import type { Inline } from '../message.ts';
import { plain, strong } from '../quotes/quotation.ts';
import type { Wording } from '../wording/zhCN.ts';

/** A text up to this size is shown whole. */
const ROOM = { bytes: 1800, codePoints: 700 };

/** How much of a text is shown. */
interface Extent {
  /** Characters of unchanged words on each side of a difference. */
  readonly beside: number;
  /** Characters of one difference. */
  readonly each: number;
  readonly most: number;
}

const ALL = Number.POSITIVE_INFINITY;
const LEAST: Extent = { beside: 15, each: 40, most: 8 };
/** From everything to the least that is ever shown. */
const EXTENTS: readonly Extent[] = [
  { beside: ALL, each: ALL, most: ALL },
  { beside: 15, each: ALL, most: ALL },
  { beside: 15, each: 40, most: ALL },
  LEAST,
];

/** The posted text, shortened if long: words not printed are struck through; printed words follow, bold in brackets. */
export function redline(checked: Checked, wording: Wording): Inline[] {
  const lines = EXTENTS.map((extent) => marked(checked, extent, wording));
  return lines.find(fits) ?? lines.at(-1) ?? [];
}

function fits(parts: readonly Inline[]): boolean {
  const { bytes, codePoints } = sizeOfAll([{ kind: 'text', lines: [{ style: 'body', parts }] }]);
  return bytes <= ROOM.bytes && codePoints <= ROOM.codePoints;
}

function marked({ text, differences }: Checked, { beside, each, most }: Extent, wording: Wording): Inline[] {
  const parts: Inline[] = [];
  let at = 0;
  const shown = differences.slice(0, most);
  for (const [index, difference] of shown.entries()) {
    parts.push(plain(shortened(text.slice(at, difference.at.start), index === 0 && beside < ALL ? 0 : beside, beside)));
    parts.push(...changeMarks(text, difference, each, wording));
    at = Math.max(at, difference.at.end);
  }
  const rest = differences.length > most ? '…' : shortened(text.slice(at), beside, beside < ALL ? 0 : beside);
  return [...parts, plain(rest)].filter((part) => part.kind !== 'text' || part.text !== '');
}

function changeMarks(
  text: string,
  { kind, at, posted, printed }: Difference,
  each: number,
  wording: Wording,
): Inline[] {
  const isPiece = kind === 'joined' && posted !== '' && at.start === at.end;
  if (isPiece) return [plain('〔'), strong(wording.verify.joined), plain('〕')];
  const struck: Inline = { kind: 'text', text: halves(text.slice(at.start, at.end), each), struck: true };
  const added = printed === '' ? [] : [plain('〔'), strong(halves(printed, each)), plain('〕')];
  return posted === '' ? added : [struck, ...added];
}

/** The first and last characters of a text, with `…` between if some are left out. */
function shortened(text: string, first: number, last: number): string {
  const points = [...text];
  if (points.length <= first + last + 1) return text;
  return `${points.slice(0, first).join('')}…${last === 0 ? '' : points.slice(-last).join('')}`;
}

const halves = (text: string, most: number): string => shortened(text.replaceAll('\n', ' '), most / 2, most / 2);

/** The beginning and end of words from a report or a person, short enough for one line. */
export const clip = (text: string): string => halves(text, LEAST.each);
