import type { Words } from './lines.ts';

/** In ems: Han may leave as much room, where punctuation must not begin a line. */
const ROOM = 2.5;

/** Whether a line that ends at `end` ends before it had to: the first word of the next had room up to `right`. */
export function isBroken(end: number, right: number, next: Words, size: number): boolean {
  const [word] = /^[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/u.exec(next.text) ?? [];
  const perLetter = (next.end - next.x) / Math.max(next.text.length, 1);
  return right - end > (word ? (word.length + 2) * perLetter : ROOM * size);
}
