/** Characters as wide as they are high (roughly UAX #11). */
const WIDE = /[\p{Script=Han}\u3000-\u30ff\uff00-\uff60]/gu;

/** Two code units of one code point. */
const PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** Discord's unit of length, "number of codepoints" (discord-api-docs#1315): a rare Chinese character counts once. */
export const codePoints = (text: string): number => text.length - (text.match(PAIR)?.length ?? 0);

/** UTF-8 bytes: the unit of an undocumented limit that Chinese messages reach first (discord-api-docs#8554). */
export const utf8Bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

/** Width of a line in letters; a Chinese character counts as two. */
export const columns = (text: string): number => codePoints(text) + (text.match(WIDE)?.length ?? 0);
