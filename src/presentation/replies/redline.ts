import type { Checked, Difference } from '../../answer/answer.ts';
import { measureAll } from '../fit/measure.ts';
import type { Inline } from '../message.ts';
import { plain, strong } from '../quotes/quotation.ts';
import type { Wording } from '../wording/zhCN.ts';

/** How much a line takes that is shown whole; of a longer one less is shown. */
const ROOM = { bytes: 1800, codePoints: 700 };

/** How many characters are shown of words as printed on either side of a difference and of a difference, and how many differences. */
interface Measure {
  readonly beside: number;
  readonly each: number;
  readonly most: number;
}

const ALL = Number.POSITIVE_INFINITY;
/** The first that fits. */
const MEASURES: readonly Measure[] = [
  { beside: ALL, each: ALL, most: ALL },
  { beside: 15, each: ALL, most: ALL },
  { beside: 15, each: 40, most: ALL },
];
const LEAST: Measure = { beside: 15, each: 40, most: 8 };

/** A posted text with what is not printed struck through, and behind it in brackets and bold what is. */
export function redline(checked: Checked, wording: Wording): Inline[] {
  const lines = MEASURES.map((measure) => marked(checked, measure, wording));
  return lines.find(fits) ?? marked(checked, LEAST, wording);
}

function fits(parts: readonly Inline[]): boolean {
  const { bytes, codePoints } = measureAll([{ kind: 'text', lines: [{ style: 'body', parts }] }]);
  return bytes <= ROOM.bytes && codePoints <= ROOM.codePoints;
}

function marked({ text, differences }: Checked, { beside, each, most }: Measure, wording: Wording): Inline[] {
  const parts: Inline[] = [];
  let at = 0;
  const shown = differences.slice(0, most);
  for (const [index, difference] of shown.entries()) {
    parts.push(plain(shortened(text.slice(at, difference.at.start), index === 0 && beside < ALL ? 0 : beside, beside)));
    parts.push(...strokes(text, difference, each, wording));
    at = Math.max(at, difference.at.end);
  }
  const rest = differences.length > most ? '…' : shortened(text.slice(at), beside, beside < ALL ? 0 : beside);
  return [...parts, plain(rest)].filter((part) => part.kind !== 'text' || part.text !== '');
}

function strokes(text: string, { kind, at, posted, printed }: Difference, each: number, wording: Wording): Inline[] {
  const isPiece = kind === 'joined' && posted !== '' && at.start === at.end;
  if (isPiece) return [plain('〔'), strong(wording.verify.joined), plain('〕')];
  const crossed: Inline = { kind: 'text', text: halves(text.slice(at.start, at.end), each), struck: true };
  const put = printed === '' ? [] : [plain('〔'), strong(halves(printed, each)), plain('〕')];
  return posted === '' ? put : [crossed, ...put];
}

/** A text of which only so much is kept at its beginning and its end. */
function shortened(text: string, first: number, last: number): string {
  const points = [...text];
  if (points.length <= first + last + 1) return text;
  return `${points.slice(0, first).join('')}…${last === 0 ? '' : points.slice(-last).join('')}`;
}

const halves = (text: string, most: number): string => shortened(text.replaceAll('\n', ' '), most / 2, most / 2);

/** Words of a report or a person in a line of ours. */
export const clip = (text: string): string => halves(text, LEAST.each);
