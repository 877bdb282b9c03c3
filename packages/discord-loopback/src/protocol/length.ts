/** Discord's unit of length: "number of codepoints" (discord-api-docs#1315), so that a rare Chinese character counts once. */
export const codePoints = (text: string): number => Array.from(text).length;

/** UTF-8 bytes, the unit of the undocumented budget that Chinese messages meet first (discord-api-docs#8554). */
export const utf8Bytes = (text: string): number => Buffer.byteLength(text, 'utf8');
