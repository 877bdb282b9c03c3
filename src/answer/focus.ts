import type { Library } from '../search/library.ts';
import { fold } from '../text/fold.ts';
import { expand } from './question/expansion.ts';
import { longestWords } from './question/longestWords.ts';
import type { Understood } from './question/understand.ts';

/** The words that ask, with the phrase that stands directly before and behind them. */
const ASKED =
  /(?<before>\p{Script=Han}{0,4})(?:多少|几号|(?<!哪)几|何时|什么时候|啥时候|哪一?[年月天日个些项]|谁|什么|啥|为何)(?<behind>\p{Script=Han}{0,4})/gu;

/** What a question asks of its subject (定稿 of 手册何时定稿), with the words that stand for it; the likelier first. */
export function focusOf({ text }: Understood, library: Library): readonly (readonly string[])[] {
  const found = Array.from(fold(text).text.matchAll(ASKED));
  const wordsOf = (phrase: string) => longestWords(phrase, library).filter((word) => word.length > 1);
  const behind = found.flatMap(({ groups }) => wordsOf(groups?.behind ?? '').slice(0, 1));
  const before = found.flatMap(({ groups }) => wordsOf(groups?.before ?? '').slice(-1));
  return [...behind, ...before].map((word) => [word, ...expand(word, library).map((each) => each.text)]);
}
