/** Drawn as wide as it is high (UAX #11), roughly. */
const WIDE = /[\p{Script=Han}\u3000-\u30ff\uff00-\uff60]/gu;

/** Discord's unit of length: "number of codepoints" (discord-api-docs#1315), so that a rare Chinese character counts once. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** UTF-8 bytes, the unit of the undocumented budget that Chinese messages meet first (discord-api-docs#8554). */
export const utf8Bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

/** How wide a line is: a Chinese character takes the room of two letters. */
export const columns = (text: string): number => codePoints(text) + (text.match(WIDE)?.length ?? 0);
