/** Characters as wide as they are high (roughly UAX #11). */
const WIDE = /[\p{Script=Han}\u3000-\u30ff\uff00-\uff60]/gu;

/** Discord's unit of length, "number of codepoints" (discord-api-docs#1315): a rare Chinese character counts once. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** UTF-8 bytes: the unit of an undocumented limit that Chinese messages reach first (discord-api-docs#8554). */
export const utf8Bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

/** Width of a line in letters; a Chinese character counts as two. */
export const columns = (text: string): number => codePoints(text) + (text.match(WIDE)?.length ?? 0);
