import type { Checked, Difference } from '../answer/answer.ts';
import type { Inline } from './message.ts';
import { plain, strong } from './quotation.ts';
import type { Wording } from './wording/zhCN.ts';

/** Characters of words as printed everywhere that stay on either side of a difference. */
const BESIDE = 15;
/** Characters of one difference that are shown. */
const LONGEST = 40;
/** Differences beyond these make the line too long for a message. */
const MOST = 8;

/** A posted text with what is not printed struck through, and behind it in brackets and bold what is. */
export function redline({ text, differences }: Checked, wording: Wording): Inline[] {
  const parts: Inline[] = [];
  let at = 0;
  const shown = differences.slice(0, MOST);
  for (const [index, difference] of shown.entries()) {
    parts.push(plain(shortened(text.slice(at, difference.at.start), index === 0 ? 0 : BESIDE, BESIDE)));
    parts.push(...strokes(text, difference, wording));
    at = Math.max(at, difference.at.end);
  }
  const rest = differences.length > MOST ? '…' : shortened(text.slice(at), BESIDE, 0);
  return [...parts, plain(rest)].filter((part) => part.kind !== 'text' || part.text !== '');
}

function strokes(text: string, { kind, at, posted, printed }: Difference, wording: Wording): Inline[] {
  const isPiece = kind === 'joined' && posted !== '' && at.start === at.end;
  if (isPiece) return [plain('〔'), strong(wording.verify.joined), plain('〕')];
  const crossed: Inline = { kind: 'text', text: shortened(text.slice(at.start, at.end), BESIDE, BESIDE), struck: true };
  const put = printed === '' ? [] : [plain('〔'), strong(clip(printed)), plain('〕')];
  return posted === '' ? put : [crossed, ...put];
}

/** A text of which only so much is kept at its beginning and its end. */
function shortened(text: string, first: number, last: number): string {
  const points = [...text];
  if (points.length <= first + last + 1) return text;
  return `${points.slice(0, first).join('')}…${last === 0 ? '' : points.slice(-last).join('')}`;
}

/** Words of a report or a person in a line of ours. */
export const clip = (text: string): string => shortened(text.replaceAll('\n', ' '), LONGEST / 2, LONGEST / 2);
