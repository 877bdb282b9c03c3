import type { Library } from '../../search/library.ts';
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
