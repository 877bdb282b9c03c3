import { Converter } from 'opencc-js';

const simplify = Converter({ from: 'tw', to: 'cn' });

/**
 * Traditional to Simplified, for matching only; keeps the number of code points. OpenCC's phrases decide characters with
 * several readings (著重, 著作); should a phrase change the length, each character is converted by itself.
 */
export function toSimplified(text: string): string {
  const whole = simplify(text);
  const points = [...text];
  return [...whole].length === points.length ? whole : points.map((point) => simplify(point)).join('');
}
