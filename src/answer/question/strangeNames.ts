import type { Library } from '../../search/library.ts';
import { fold } from '../../text/fold.ts';
import { isName } from '../../text/segment.ts';
import { expand } from './expansion.ts';
import { longestWords } from './longestWords.ts';
import { lettersOf, vocabularyOf } from './vocabulary.ts';

/** Names of the segmenter's dictionary that no gazetteer and no passage holds, however it is spelt: 穆尔西. */
export const listedNames = (text: string, library: Library): string[] =>
  longestWords(text, library).filter((word) => isStrangeName(word, library) && !soundsLikeName(word, library));

export const isStrangeName = (word: string, library: Library): boolean =>
  word.length > 2 && isName(word) && !library.isKnown(word) && expand(word, library).length === 0;

/** 塞普路斯 is another spelling of 塞浦路斯. */
const soundsLikeName = (word: string, library: Library): boolean =>
  (vocabularyOf(library).byLetters.get(lettersOf(word)) ?? []).some((other) => library.gazetteer.words.includes(other));

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
