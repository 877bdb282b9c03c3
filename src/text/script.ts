import { ConverterFactory } from 'opencc-js/core';
import STCharacters from 'opencc-js/dict/STCharacters';
import TWVariants from 'opencc-js/dict/TWVariants';
import { Converter } from 'opencc-js/t2cn';

const fromHongKong = Converter({ from: 'hk', to: 'cn' });
const fromTaiwan = Converter({ from: 'tw', to: 'cn' });
/** Each converts characters that the other does not know: 警衞 is written in Hong Kong only, 裡 in Taiwan only. */
const simplify = (text: string): string => fromTaiwan(fromHongKong(text));
/** Characters only: the phrases would take 70 MB and not improve the result. */
const complicate = ConverterFactory([STCharacters]);
const toTaiwan = ConverterFactory([TWVariants]);

/** Simplified to Taiwan's Traditional, each character to its most frequent form. */
export const toTraditional = (text: string): string => toTaiwan(complicate(text));

/** Question words of Hong Kong and the mainland, equally long. In 双边个案, 周边个别, 边个案, 边 and 个 are in different words. */
const QUESTION_WORDS: readonly (readonly [RegExp, string])[] = [
  [/甚么/gu, '什么'],
  [/(?<!好)几多/gu, '多少'],
  [/(?<![双单多周旁身两这那一无天海河路岸江湖手左右东南西北上下里外前后])边个(?![案别体性])/gu, '哪个'],
];

/**
 * Traditional to Simplified, for matching only; keeps the number of code points. OpenCC's phrases decide characters
 * with several readings (著重, 著作); if a phrase changes the length, each character is converted by itself.
 */
export function toSimplified(text: string): string {
  const whole = simplify(text);
  const points = [...text];
  const simple = [...whole].length === points.length ? whole : points.map((point) => simplify(point)).join('');
  return QUESTION_WORDS.reduce((words, [cantonese, mandarin]) => words.replace(cantonese, mandarin), simple);
}

/** Null for a text whose characters all belong to both scripts, or without Chinese. */
export function scriptOf(text: string): 'Hans' | 'Hant' | null {
  if (!/\p{Script=Han}/u.test(text)) return null;
  if (simplify(text) !== text) return 'Hant';
  return complicate(text) === text ? null : 'Hans';
}
