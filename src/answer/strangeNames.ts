import type { Library } from '../search/library.ts';
import { fold } from '../text/fold.ts';
import { isName } from '../text/segment.ts';
import { expand } from './expansion.ts';
import { longestWords } from './longestWords.ts';

/** Names of the segmenter's dictionary that no gazetteer and no passage holds: 穆尔西. */
export const listedNames = (text: string, library: Library): string[] =>
  longestWords(text, library).filter(
    (word) => word.length > 2 && isName(word) && !library.isKnown(word) && expand(word, library).length === 0,
  );

/** Characters in a row that no dictionary joins and no passage holds: a name too new for it (谷歌), or slips. */
export function speltNames(text: string, { analysis, isKnown }: Library): string[] {
  const words = analysis.words(text);
  const isLone = (character: string) => words.has(character) && !isKnown(character);
  return Array.from(fold(text).text.matchAll(/\p{Script=Han}{2,}/gu)).flatMap(([run]) =>
    Array.from(run, (character) => (isLone(character) ? character : ' '))
      .join('')
      .split(' ')
      .filter((part) => part.length > 1),
  );
}
