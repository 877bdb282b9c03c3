/** Discord's unit of length: "number of codepoints" (discord-api-docs#1315), so that a rare Chinese character counts once. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** UTF-8 bytes, the unit of the undocumented budget that Chinese messages meet first (discord-api-docs#8554). */
export const utf8Bytes = (text: string): number => Buffer.byteLength(text, 'utf8');
