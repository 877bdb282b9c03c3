import { ConverterFactory } from 'opencc-js/core';
import STCharacters from 'opencc-js/dict/STCharacters';
import { Converter } from 'opencc-js/t2cn';

const simplify = Converter({ from: 'tw', to: 'cn' });
/** By characters alone: the phrases would take 70 MB, and tell the script of no text better. */
const complicate = ConverterFactory([STCharacters]);

/**
 * Traditional to Simplified, for matching only; keeps the number of code points. OpenCC's phrases decide characters with
 * several readings (著重, 著作); should a phrase change the length, each character is converted by itself.
 */
export function toSimplified(text: string): string {
  const whole = simplify(text);
  const points = [...text];
  return [...whole].length === points.length ? whole : points.map((point) => simplify(point)).join('');
}

/** Which script a Chinese text is written in; null where every character of it is both, or none is Chinese. */
export function scriptOf(text: string): 'Hans' | 'Hant' | null {
  if (!/\p{Script=Han}/u.test(text)) return null;
  if (toSimplified(text) !== text) return 'Hant';
  return complicate(text) === text ? null : 'Hans';
}
